package dev.pgpx.processor.check;

import dev.pgpx.model.ManyToMany;
import dev.pgpx.processor.declaration.ComponentDeclaration;
import dev.pgpx.processor.declaration.Names;
import dev.pgpx.processor.declaration.TableDeclaration;
import dev.pgpx.processor.report.Report;
import dev.pgpx.processor.table.JoinTableModel;
import dev.pgpx.processor.table.JoinTables;
import dev.pgpx.processor.table.Keys;
import dev.pgpx.processor.table.Partners;
import dev.pgpx.processor.type.ColumnType;
import dev.pgpx.processor.type.EnumType;
import dev.pgpx.processor.type.TypeMapping;
import dev.pgpx.query.text.Identifiers;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/** Each name is one that PostgreSQL keeps whole: not blank, at most 63 bytes, without a NUL character. */
final class SqlNameCheck implements Check {
    private final TypeMapping mapping;
    private final Keys keys;
    private final JoinTables joinTables;

    SqlNameCheck(TypeMapping mapping, Keys keys) {
        this.mapping = mapping;
        this.keys = keys;
        this.joinTables = new JoinTables(keys);
    }

    @Override
    public void check(TableDeclaration table, Report report) {
        if (!table.schema().isEmpty()) {
            check(table.record(), "schema", table.schema(), report);
        }
        check(table.record(), "table", table.name(), report);
        for (ComponentDeclaration component : table.components()) {
            Element element = component.element();
            keys.columnName(component).ifPresent(name -> check(element, "column", name, report));
            enumType(component).ifPresent(type -> check(element, type, report));
            joinTable(table, component).ifPresent(join -> check(element, join, report));
        }
    }

    private Optional<EnumType> enumType(ComponentDeclaration component) {
        return component.manyToMany().isPresent()
                ? Optional.empty()
                : mapping.typeOf(component).flatMap(ColumnType::enumType);
    }

    private Optional<JoinTableModel> joinTable(TableDeclaration table, ComponentDeclaration component) {
        Optional<ManyToMany> owned = component.manyToMany().filter(any -> Partners.ownsJoinTable(component));
        return owned.flatMap(any -> joinTables.of(table, component));
    }

    private static void check(Element element, EnumType type, Report report) {
        check(element, "enum type", type.name(), report);
        type.labels().forEach(label -> check(element, "label", label, report));
    }

    private static void check(Element element, JoinTableModel join, Report report) {
        check(element, "join table", join.name(), report);
        Stream.of(join.own(), join.target())
                .map(JoinTableModel.JoinColumn::name)
                .forEach(name -> check(element, "join table column", name, report));
    }

    private static void check(Element element, String what, String name, Report report) {
        if (name.isBlank() || name.indexOf('\0') >= 0) {
            report.error(element, "PGPX-1322", what, name.replace("\0", "\\0"));
        } else if (Names.bytes(name) > Identifiers.MAX_BYTES) {
            List<Object> arguments = List.of(what, name, Names.bytes(name), Identifiers.MAX_BYTES);
            report.error(element, "PGPX-1321", arguments.toArray());
        }
    }
}
