package dev.pgpx.processor.check;

import dev.pgpx.model.Exclude;
import dev.pgpx.model.Hierarchy;
import dev.pgpx.model.Unique;
import dev.pgpx.processor.declaration.ComponentDeclaration;
import dev.pgpx.processor.declaration.HierarchyDeclaration;
import dev.pgpx.processor.declaration.SubtypeDeclaration;
import dev.pgpx.processor.declaration.TableDeclaration;
import dev.pgpx.processor.report.Report;
import dev.pgpx.processor.table.Keys;
import dev.pgpx.processor.table.MentionedNames;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/** Of a hierarchy with several tables, each constraint is about columns of one of them; one with a name is in one only. */
final class StoredConstraintCheck implements Check {
    private final Keys keys;

    StoredConstraintCheck(Keys keys) {
        this.keys = keys;
    }

    @Override
    public void check(TableDeclaration table, Report report) {
        table.hierarchy()
                .filter(HierarchyDeclaration::hasSeveralTables)
                .ifPresent(hierarchy -> new Tables(table, hierarchy, keys, report).check());
    }

    private record Tables(TableDeclaration table, HierarchyDeclaration hierarchy, Keys keys, Report report) {
        void check() {
            for (ComponentDeclaration component : table.components()) {
                component.uniques().forEach(unique -> check(component, "@Unique", unique.name(), ""));
                component.checks().forEach(each -> check(component, "@Check", each.name(), each.value()));
            }
            for (Unique unique : table.uniques()) {
                List<ComponentDeclaration> named = Arrays.stream(unique.value())
                        .flatMap(path -> table.component(path).stream())
                        .toList();
                check(table.record(), "@Unique", unique.name(), named);
            }
            table.checks().forEach(each -> check(table.record(), "@Check", each.name(), mentioned(each.value())));
            for (Exclude exclude : table.exclusions()) {
                check(table.record(), "@Exclude", exclude.name(), mentioned(exclude.value()));
            }
        }

        private void check(ComponentDeclaration component, String annotation, String name, String sql) {
            Stream<ComponentDeclaration> others = component.place().around().isEmpty()
                    ? mentioned(sql).stream().filter(other -> !other.isId())
                    : Stream.empty();
            check(
                    component.element(),
                    annotation,
                    name,
                    Stream.concat(Stream.of(component), others).toList());
        }

        private List<ComponentDeclaration> mentioned(String sql) {
            Set<String> names = MentionedNames.in(sql);
            return table.components().stream()
                    .filter(component -> keys.columnNames(component).stream().anyMatch(names::contains))
                    .toList();
        }

        private void check(Element element, String annotation, String name, List<ComponentDeclaration> about) {
            long tables = tables(about);
            if (tables == 0) {
                String paths = about.stream().map(ComponentDeclaration::path).collect(Collectors.joining(", "));
                report.error(element, "PGPX-1462", annotation, table.recordName(), paths);
            } else if (tables > 1 && !name.isEmpty()) {
                report.error(element, "PGPX-1464", annotation, table.recordName(), name);
            }
        }

        /** How many tables have all of these columns. */
        private long tables(List<ComponentDeclaration> columns) {
            boolean joined = hierarchy.strategy() == Hierarchy.Strategy.JOINED;
            if (joined && columns.stream().allMatch(column -> column.place().everywhere())) {
                return 1;
            }
            return hierarchy.subtypes().stream()
                    .filter(subtype -> columns.stream()
                            .allMatch(column -> has(subtype, column)
                                    && !(joined && column.place().everywhere())))
                    .count();
        }

        private static boolean has(SubtypeDeclaration subtype, ComponentDeclaration column) {
            return subtype.components().stream().anyMatch(own -> own.path().equals(column.path()));
        }
    }
}
