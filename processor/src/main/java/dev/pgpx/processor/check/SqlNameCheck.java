package dev.pgpx.processor.check;

import dev.pgpx.processor.declaration.ComponentDeclaration;
import dev.pgpx.processor.declaration.HierarchyDeclaration;
import dev.pgpx.processor.declaration.Names;
import dev.pgpx.processor.declaration.Role;
import dev.pgpx.processor.declaration.SubtypeDeclaration;
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
import java.util.Optional;
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
        Place record = new Place(table.record(), table.recordName(), report);
        if (!table.schema().isEmpty()) {
            record.check("schema", table.schema());
        }
        record.check("table", table.name());
        table.hierarchy().filter(HierarchyDeclaration::hasSeveralTables).ifPresent(hierarchy -> {
            for (SubtypeDeclaration subtype : hierarchy.subtypes()) {
                new Place(subtype.type(), subtype.name(), report).check("table", subtype.table());
            }
        });
        table.constraintNames().forEach(name -> record.check("constraint", name));
        for (ComponentDeclaration component : table.components()) {
            Place place = new Place(component.element(), component.label(), report);
            keys.columnNames(component).forEach(name -> place.check("column", name));
            enumType(component).ifPresent(place::check);
            joinTable(table, component).ifPresent(place::check);
        }
    }

    private Optional<EnumType> enumType(ComponentDeclaration component) {
        return component.role() == Role.VALUE
                ? mapping.typeOf(component).flatMap(ColumnType::enumType)
                : Optional.empty();
    }

    private Optional<JoinTableModel> joinTable(TableDeclaration table, ComponentDeclaration component) {
        return Partners.ownsJoinTable(component) ? joinTables.of(table, component) : Optional.empty();
    }

    /** Where names are given. */
    private record Place(Element element, String label, Report report) {
        void check(EnumType type) {
            check("enum type", type.name());
            type.labels().forEach(name -> check("enum label", name));
        }

        void check(JoinTableModel join) {
            check("join table", join.name());
            check("join table column", join.own().name());
            check("join table column", join.target().name());
        }

        void check(String what, String name) {
            if (name.isBlank() || name.indexOf('\0') >= 0) {
                report.error(element, "PGPX-1322", what, name.replace("\0", "\\0"), label);
            } else if (Names.bytes(name) > Identifiers.MAX_BYTES) {
                int bytes = Names.bytes(name);
                report.error(element, "PGPX-1321", what, name, label, bytes, Identifiers.MAX_BYTES);
            }
        }
    }
}
