package dev.pgpx.processor.check;

import dev.pgpx.processor.declaration.ComponentDeclaration;
import dev.pgpx.processor.declaration.Role;
import dev.pgpx.processor.declaration.TableDeclaration;
import dev.pgpx.processor.report.Report;
import dev.pgpx.processor.table.Keys;
import dev.pgpx.processor.table.Partners;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** Each relation to the rows that point here has exactly one partner that points here. */
final class PartnerCheck implements Check {
    @Override
    public void check(TableDeclaration table, Report report) {
        table.components(Role.MANY)
                .filter(many -> many.manyToMany().isEmpty())
                .filter(many -> many.target().filter(Keys::isTable).isPresent())
                .forEach(many -> check(table, many, many.target().orElseThrow(), report));
    }

    private static void check(TableDeclaration table, ComponentDeclaration many, TypeElement target, Report report) {
        List<ComponentDeclaration> candidates = Partners.pointingBack(table, many, Role.ONE);
        List<ComponentDeclaration> partners = Partners.ofToMany(table, many);
        Object[] arguments = {
            many.label(),
            table.recordName(),
            target.getSimpleName(),
            Quoted.names(candidates),
            many.inverse().orElse("")
        };
        if (candidates.isEmpty()) {
            report.error(many.element(), "PGPX-1340", arguments);
        } else if (partners.isEmpty()) {
            report.error(many.element(), "PGPX-1341", arguments);
        } else if (partners.size() > 1) {
            report.error(many.element(), "PGPX-1342", arguments);
        }
    }
}
