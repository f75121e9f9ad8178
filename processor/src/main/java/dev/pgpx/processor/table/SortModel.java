package dev.pgpx.processor.table;

import dev.pgpx.processor.declaration.CollectionOrder;
import dev.pgpx.processor.declaration.ComponentDeclaration;
import dev.pgpx.processor.declaration.DeclarationReader;
import dev.pgpx.processor.declaration.TableDeclaration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/**
 * What the records of a collection are sorted by.
 *
 * @param member the member of the other table, a column
 * @param descending whether great values come first
 * @param nulls {@code nullsFirst} or {@code nullsLast}; empty where the server decides
 */
public record SortModel(String member, boolean descending, Optional<String> nulls) {
    /** The order of a relation to many; empty without one. */
    static List<SortModel> of(ComponentDeclaration many, TypeElement target, Keys keys) {
        return CollectionOrder.of(many).map(CollectionOrder::keys).orElse(List.of()).stream()
                .flatMap(key -> of(key, DeclarationReader.read(target), keys))
                .toList();
    }

    private static Stream<SortModel> of(CollectionOrder.Key key, TableDeclaration target, Keys keys) {
        return keys.columns(target.component(key.component()).orElseThrow()).stream()
                .map(column -> new SortModel(column.javaName(), key.descending(), key.nulls()));
    }
}
