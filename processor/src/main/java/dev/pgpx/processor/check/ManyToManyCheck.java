package dev.pgpx.processor.check;

import dev.pgpx.model.ManyToMany;
import dev.pgpx.processor.declaration.ComponentDeclaration;
import dev.pgpx.processor.declaration.Role;
import dev.pgpx.processor.declaration.TableDeclaration;
import dev.pgpx.processor.report.Report;
import dev.pgpx.processor.table.JoinTables;
import dev.pgpx.processor.table.Keys;
import dev.pgpx.processor.table.Partners;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Of two sides over a join table one owns it and the other names the owner; each join table is owned once. */
final class ManyToManyCheck implements Check {
    private final JoinTables joinTables;

    ManyToManyCheck(Keys keys) {
        this.joinTables = new JoinTables(keys);
    }

    @Override
    public void check(TableDeclaration table, Report report) {
        Map<String, ComponentDeclaration> owners = new HashMap<>();
        table.components(Role.MANY)
                .filter(many -> many.target().filter(Keys::isTable).isPresent())
                .forEach(many -> many.manyToMany().ifPresent(manyToMany -> {
                    if (many.through().isPresent()) {
                        return; // see ThroughCheck
                    }
                    if (manyToMany.mappedBy().isEmpty()) {
                        owning(table, many, owners, report);
                    } else {
                        inverse(table, many, manyToMany, report);
                    }
                }));
    }

    private static void inverse(
            TableDeclaration table, ComponentDeclaration many, ManyToMany manyToMany, Report report) {
        if (!(manyToMany.joinTable() + manyToMany.column() + manyToMany.targetColumn()).isEmpty()) {
            report.error(many.element(), "PGPX-1343", many.label());
        }
        if (Partners.ofMappedBy(table, many).isEmpty()) {
            report.error(
                    many.element(),
                    "PGPX-1344",
                    many.label(),
                    table.recordName(),
                    many.target().map(TypeElement::getSimpleName).orElseThrow(),
                    Quoted.names(Partners.ofManyToMany(table, many)),
                    manyToMany.mappedBy());
        }
    }

    private void owning(
            TableDeclaration table,
            ComponentDeclaration many,
            Map<String, ComponentDeclaration> owners,
            Report report) {
        Optional<ComponentDeclaration> rival = Partners.ofManyToMany(table, many).stream()
                .filter(partner -> table.components().stream()
                        .noneMatch(own -> own.element().equals(partner.element())))
                .filter(partner -> !isMapped(table, partner))
                .filter(partner -> !areTwo(many, partner))
                .findFirst();
        rival.ifPresent(partner -> report.error(many.element(), "PGPX-1345", many.label(), partner.label()));
        joinTables.of(table, many).ifPresent(join -> {
            ComponentDeclaration first = owners.putIfAbsent(join.name(), many);
            if (first != null) {
                report.error(many.element(), "PGPX-1346", first.label(), many.label(), join.name());
            }
        });
    }

    /** Another component of this record is the other side of the partner. */
    private static boolean isMapped(TableDeclaration table, ComponentDeclaration partner) {
        return table.components(Role.MANY)
                .flatMap(many -> Partners.ofMappedBy(table, many).stream())
                .anyMatch(owner -> owner.element().equals(partner.element()));
    }

    /** Both name a join table, and not the same: two relations, not two sides of one. */
    private static boolean areTwo(ComponentDeclaration one, ComponentDeclaration other) {
        String first = one.manyToMany().map(ManyToMany::joinTable).orElse("");
        String second = other.manyToMany().map(ManyToMany::joinTable).orElse("");
        return !first.isEmpty() && !second.isEmpty() && !first.equals(second);
    }
}
