package dev.pgpx.processor.check;

import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.Hierarchy;
import dev.pgpx.model.SoftDelete;
import dev.pgpx.model.SubtypeTable;
import dev.pgpx.model.Version;
import dev.pgpx.processor.declaration.ComponentDeclaration;
import dev.pgpx.processor.declaration.HierarchyDeclaration;
import dev.pgpx.processor.declaration.SubtypeDeclaration;
import dev.pgpx.processor.declaration.TableDeclaration;
import dev.pgpx.processor.report.Report;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.lang.model.element.TypeElement;

/** The tables of a hierarchy have different names, and what is said of its keys and versions can be kept by several tables. */
final class StoredTableCheck implements Check {
    @Override
    public void check(TableDeclaration table, Report report) {
        Optional<HierarchyDeclaration> hierarchy = table.hierarchy();
        if (hierarchy.isEmpty()) {
            return;
        }
        if (hierarchy.get().hasSeveralTables()) {
            several(table, hierarchy.get(), report);
        } else {
            for (SubtypeDeclaration subtype : hierarchy.get().subtypes()) {
                if (subtype.type().getAnnotation(SubtypeTable.class) != null) {
                    report.error(subtype.type(), "PGPX-1466", subtype.name(), table.recordName());
                }
            }
        }
    }

    private static void several(TableDeclaration table, HierarchyDeclaration hierarchy, Report report) {
        boolean joined = hierarchy.strategy() == Hierarchy.Strategy.JOINED;
        Map<String, String> owners = new HashMap<>();
        if (joined) {
            owners.put(qualified(table.schema(), table.name()), table.recordName());
        }
        for (SubtypeDeclaration subtype : hierarchy.subtypes()) {
            String name = qualified(subtype.schema(), subtype.table());
            String first = owners.putIfAbsent(name, subtype.name());
            if (first != null) {
                report.error(subtype.type(), "PGPX-1460", first, subtype.name(), name);
            }
        }
        for (ComponentDeclaration component : table.components()) {
            TypeElement type = table.record();
            if (!joined
                    && component
                            .generatedId()
                            .filter(StoredTableCheck::isNumbered)
                            .isPresent()
                    && !TypeText.of(component.type()).equals(UUID.class.getName())) {
                report.error(type, "PGPX-1463", component.label(), table.recordName());
            }
            boolean ofAll =
                    component.has(Version.class) || component.isSystemVersion() || component.has(SoftDelete.class);
            if (ofAll && !component.place().everywhere()) {
                report.error(component.element(), "PGPX-1465", component.label(), table.recordName());
            }
        }
    }

    private static boolean isNumbered(GeneratedId id) {
        return id.sequence().isEmpty();
    }

    private static String qualified(String schema, String name) {
        return schema.isEmpty() ? name : schema + "." + name;
    }
}
