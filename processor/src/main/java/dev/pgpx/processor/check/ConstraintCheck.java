package dev.pgpx.processor.check;

import dev.pgpx.model.Exclude;
import dev.pgpx.model.Unique;
import dev.pgpx.processor.declaration.ComponentDeclaration;
import dev.pgpx.processor.declaration.TableDeclaration;
import dev.pgpx.processor.report.Report;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;

/** Constraints name components that are there, once each, and no two have the same name; their SQL is not blank. */
final class ConstraintCheck implements Check {
    @Override
    public void check(TableDeclaration table, Report report) {
        for (ComponentDeclaration component : table.components()) {
            onComponent(component, report);
        }
        table.uniques().forEach(unique -> onType(table, unique, report));
        table.checks().forEach(check -> notBlank("@Check", check.value(), table.record(), table.recordName(), report));
        for (Exclude exclude : table.exclusions()) {
            notBlank("@Exclude", exclude.value(), table.record(), table.recordName(), report);
        }
        Set<String> names = new HashSet<>();
        for (String name : table.constraintNames()) {
            if (!names.add(name)) {
                report.error(table.record(), "PGPX-1363", table.recordName(), name);
            }
        }
    }

    private static void onComponent(ComponentDeclaration component, Report report) {
        List<Unique> uniques = component.uniques();
        if (uniques.stream().anyMatch(unique -> unique.value().length > 0)) {
            report.error(component.element(), "PGPX-1362", component.label());
        }
        if (uniques.size() > 1) {
            report.error(component.element(), "PGPX-1366", component.label());
        }
        component
                .checks()
                .forEach(check -> notBlank("@Check", check.value(), component.element(), component.label(), report));
    }

    private static void onType(TableDeclaration table, Unique unique, Report report) {
        if (unique.value().length == 0) {
            report.error(table.record(), "PGPX-1361", table.recordName());
        }
        Set<String> seen = new HashSet<>();
        for (String name : unique.value()) {
            Optional<ComponentDeclaration> component =
                    table.component(name).filter(found -> found.role().hasColumn());
            if (component.isEmpty()) {
                List<ComponentDeclaration> candidates = table.components().stream()
                        .filter(candidate -> candidate.role().hasColumn())
                        .toList();
                report.error(table.record(), "PGPX-1360", table.recordName(), name, Quoted.names(candidates));
            } else if (!seen.add(name)) {
                report.error(table.record(), "PGPX-1365", table.recordName(), name);
            }
        }
    }

    private static void notBlank(String annotation, String sql, Element element, String label, Report report) {
        if (sql.isBlank()) {
            report.error(element, "PGPX-1364", annotation, label);
        }
    }
}
