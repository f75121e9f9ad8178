package dev.pgpx.processor.view;

import dev.pgpx.processor.declaration.ComponentDeclaration;
import dev.pgpx.processor.declaration.DeclarationReader;
import dev.pgpx.processor.declaration.DeclaredTypes;
import dev.pgpx.processor.declaration.Role;
import dev.pgpx.processor.table.ColumnModel;
import dev.pgpx.processor.table.Keys;
import dev.pgpx.processor.view.ViewComponent.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** What a component of a view can stand for in a table: the members of the generated table, by name. */
final class Members {
    private final Keys keys;

    Members(Keys keys) {
        this.keys = keys;
    }

    /** Something that has a name in a table. */
    sealed interface Member {
        /** Its name. */
        String name();
    }

    /** A column; that of a relation has a name of its own. */
    record ColumnOf(ColumnModel model) implements Member {
        @Override
        public String name() {
            return model.javaName();
        }

        String label() {
            return model.component().label();
        }
    }

    /** A relation; the step that it makes, where it is to one row. */
    record RelationOf(ComponentDeclaration component, Optional<Step> step) implements Member {
        @Override
        public String name() {
            return component.path();
        }
    }

    Optional<Member> named(TypeElement table, String name) {
        return of(table).filter(member -> member.name().equals(name)).findFirst();
    }

    Optional<Member> ofColumn(TypeElement table, String column) {
        return of(table)
                .filter(member ->
                        member instanceof ColumnOf known && known.model().name().equals(column))
                .findFirst();
    }

    Optional<Step> toOne(TypeElement table, String name) {
        return named(table, name)
                .flatMap(member -> member instanceof RelationOf relation ? relation.step() : Optional.empty());
    }

    /** Whether a name is that of a component that is embedded. */
    boolean isEmbedded(TypeElement table, String name) {
        return DeclarationReader.read(table).embedded().stream()
                .anyMatch(embedded -> embedded.path().equals(name));
    }

    String names(TypeElement table) {
        return quoted(of(table).map(Member::name));
    }

    String toOneNames(TypeElement table) {
        return quoted(of(table)
                .filter(member ->
                        member instanceof RelationOf relation && relation.step().isPresent())
                .map(Member::name));
    }

    /** The members that hold the key of a relation to one row, with their types; empty where none does. */
    String keyOf(Step step) {
        return keys.columns(step.component()).stream()
                .map(column -> DeclaredTypes.text(column.type().javaType()).replace("java.lang.", "") + " "
                        + column.javaName())
                .collect(Collectors.joining(", "));
    }

    private static String quoted(Stream<String> names) {
        List<String> quoted = names.map(name -> '"' + name + '"').toList();
        return quoted.isEmpty() ? "none" : String.join(", ", quoted);
    }

    private Stream<Member> of(TypeElement table) {
        List<Member> members = new ArrayList<>();
        for (ComponentDeclaration component : DeclarationReader.read(table).components()) {
            keys.columns(component).forEach(column -> members.add(new ColumnOf(column)));
            if (component.role() != Role.VALUE) {
                component.target().ifPresent(target -> members.add(relation(table, component, target)));
            }
        }
        return members.stream();
    }

    private static RelationOf relation(TypeElement table, ComponentDeclaration component, TypeElement target) {
        return new RelationOf(
                component,
                component.role() != Role.MANY ? Optional.of(new Step(table, component, target)) : Optional.empty());
    }
}
