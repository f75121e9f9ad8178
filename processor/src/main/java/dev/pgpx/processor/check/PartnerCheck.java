package dev.pgpx.processor.check;

import dev.pgpx.processor.declaration.ComponentDeclaration;
import dev.pgpx.processor.declaration.DeclarationReader;
import dev.pgpx.processor.declaration.Role;
import dev.pgpx.processor.declaration.TableDeclaration;
import dev.pgpx.processor.report.Report;
import dev.pgpx.processor.table.Keys;
import dev.pgpx.processor.table.Partners;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** Each relation to the rows that point here has exactly one partner that points here; one to a single such row, a unique one. */
final class PartnerCheck implements Check {
    @Override
    public void check(TableDeclaration table, Report report) {
        Stream.concat(table.components(Role.MANY), table.components(Role.INVERSE))
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
        } else if (many.role() == Role.INVERSE && !isUnique(DeclarationReader.read(target), partners.get(0))) {
            report.error(
                    many.element(), "PGPX-1471", many.label(), partners.get(0).label(), target.getSimpleName());
        }
    }

    private static boolean isUnique(TableDeclaration table, ComponentDeclaration one) {
        return !one.uniques().isEmpty()
                || (one.isId() && table.ids().size() == 1)
                || table.uniques().stream()
                        .anyMatch(unique -> List.of(unique.value()).equals(List.of(one.path())));
    }
}
