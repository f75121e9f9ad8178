package dev.pgpx.processor.table;

import dev.pgpx.processor.declaration.ComponentDeclaration;
import dev.pgpx.query.text.Identifiers;
import java.util.List;
import java.util.Optional;

/**
 * SQL that stands on a component within what is embedded. It names columns as the class around it knows them, which may be
 * embedded more than once; the table knows them with a prefix.
 */
final class PrefixedSql {
    private PrefixedSql() {}

    /** The SQL as the table understands it: names of columns that are embedded along with the component have their prefix. */
    static String of(ComponentDeclaration component, String sql, List<ColumnModel> columns) {
        List<ComponentDeclaration> around = component.place().around();
        if (around.isEmpty()) {
            return sql;
        }
        String path = around.get(around.size() - 1).path() + ".";
        return MentionedNames.replaced(sql, name -> Optional.of(component.prefixed(name))
                .filter(prefixed -> columns.stream()
                        .anyMatch(column -> column.name().equals(prefixed)
                                && column.component().path().startsWith(path)))
                .map(Identifiers::quote));
    }
}
