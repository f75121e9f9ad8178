package dev.pgpx.processor.check;

import dev.pgpx.model.ManyToMany;
import dev.pgpx.model.SoftDelete;
import dev.pgpx.processor.declaration.ComponentDeclaration;
import dev.pgpx.processor.declaration.DeclarationReader;
import dev.pgpx.processor.declaration.Role;
import dev.pgpx.processor.declaration.TableDeclaration;
import dev.pgpx.processor.report.Report;
import dev.pgpx.processor.table.JoinTables;
import dev.pgpx.processor.table.Keys;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** A join table that is a record's has one relation to each side, no pair of rows twice, and all that it has is there. */
final class ThroughCheck implements Check {
    private final JoinTables joinTables;

    ThroughCheck(Keys keys) {
        this.joinTables = new JoinTables(keys);
    }

    @Override
    public void check(TableDeclaration table, Report report) {
        table.components(Role.MANY)
                .filter(many -> many.target().filter(Keys::isTable).isPresent())
                .forEach(many -> many.through().ifPresent(through -> check(table, many, through, report)));
    }

    private void check(TableDeclaration table, ComponentDeclaration many, TypeElement through, Report report) {
        ManyToMany manyToMany = many.manyToMany().orElseThrow();
        if (!(manyToMany.joinTable() + manyToMany.mappedBy()).isEmpty()) {
            report.error(many.element(), "PGPX-1473", many.label(), through.getSimpleName());
        } else if (!Keys.isTable(through)) {
            report.error(many.element(), "PGPX-1474", many.label(), through.getSimpleName());
        } else {
            check(table, many, DeclarationReader.read(through), report);
        }
    }

    private void check(TableDeclaration table, ComponentDeclaration many, TableDeclaration record, Report report) {
        ManyToMany manyToMany = many.manyToMany().orElseThrow();
        List<ComponentDeclaration> own = joinTables.candidates(record, table.record(), manyToMany.column());
        TypeElement target = many.target().orElseThrow();
        List<ComponentDeclaration> others = joinTables.candidates(record, target, manyToMany.targetColumn());
        if (joinTables.of(table, many).isEmpty()) {
            report.error(
                    many.element(),
                    "PGPX-1475",
                    many.label(),
                    record.recordName(),
                    table.recordName(),
                    target.getSimpleName(),
                    Quoted.names(own),
                    Quoted.names(others));
            return;
        }
        Set<String> pair = Set.of(own.get(0).path(), others.get(0).path());
        if (!isUnique(record, pair)) {
            report.error(
                    many.element(),
                    "PGPX-1476",
                    many.label(),
                    record.recordName(),
                    String.join("\", \"", pair(own, others)));
        }
        if (record.components().stream().anyMatch(component -> component.has(SoftDelete.class))) {
            report.error(many.element(), "PGPX-1477", many.label(), record.recordName());
        }
    }

    private static List<String> pair(List<ComponentDeclaration> own, List<ComponentDeclaration> others) {
        return List.of(own.get(0).path(), others.get(0).path());
    }

    private static boolean isUnique(TableDeclaration record, Set<String> pair) {
        List<String> ids = record.ids().stream().map(ComponentDeclaration::path).toList();
        return pair.containsAll(ids)
                || record.components().stream()
                        .anyMatch(component -> pair.contains(component.path())
                                && !component.uniques().isEmpty())
                || record.uniques().stream().anyMatch(unique -> pair.containsAll(List.of(unique.value())));
    }
}
