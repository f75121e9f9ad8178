package dev.pgpx.processor.check;

import dev.pgpx.processor.declaration.ComponentDeclaration;
import dev.pgpx.processor.declaration.Role;
import dev.pgpx.processor.declaration.TableDeclaration;
import dev.pgpx.processor.report.Report;
import dev.pgpx.processor.type.ColumnType;
import dev.pgpx.processor.type.EnumType;
import dev.pgpx.processor.type.TypeMapping;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** No enum has a label twice, and no two enums of a record become the same type. */
final class EnumCheck implements Check {
    private final TypeMapping mapping;

    EnumCheck(TypeMapping mapping) {
        this.mapping = mapping;
    }

    @Override
    public void check(TableDeclaration table, Report report) {
        Map<String, EnumType> byName = new HashMap<>();
        table.components(Role.VALUE).forEach(component -> {
            Optional<EnumType> found = mapping.typeOf(component).flatMap(ColumnType::enumType);
            found.ifPresent(type -> check(component, type, byName, report));
        });
    }

    private static void check(
            ComponentDeclaration component, EnumType type, Map<String, EnumType> byName, Report report) {
        Set<String> labels = new HashSet<>();
        for (String label : type.labels()) {
            if (!labels.add(label)) {
                report.error(component.element(), "PGPX-1325", type.element().getSimpleName(), label);
            }
        }
        EnumType first = byName.putIfAbsent(type.name(), type);
        if (first != null && !first.element().equals(type.element())) {
            report.error(
                    component.element(),
                    "PGPX-1326",
                    type.element().getQualifiedName(),
                    first.element().getQualifiedName(),
                    type.name());
        }
    }
}
