package dev.pgpx.processor.check;

import dev.pgpx.processor.declaration.CollectionOrder;
import dev.pgpx.processor.declaration.ComponentDeclaration;
import dev.pgpx.processor.declaration.DeclarationReader;
import dev.pgpx.processor.declaration.Role;
import dev.pgpx.processor.declaration.TableDeclaration;
import dev.pgpx.processor.report.Report;
import dev.pgpx.processor.table.Keys;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Orders of collections name components of the other record that have columns, once each. */
final class CollectionOrderCheck implements Check {
    private final Keys keys;

    CollectionOrderCheck(Keys keys) {
        this.keys = keys;
    }

    @Override
    public void check(TableDeclaration table, Report report) {
        table.components(Role.MANY)
                .forEach(many -> CollectionOrder.of(many).ifPresent(order -> check(many, order, report)));
    }

    private void check(ComponentDeclaration many, CollectionOrder order, Report report) {
        if (order.keys().isEmpty()) {
            report.error(many.element(), "PGPX-1453", many.label(), order.text());
        }
        many.target().filter(Keys::isTable).map(DeclarationReader::read).ifPresent(target -> {
            Set<String> seen = new HashSet<>();
            for (CollectionOrder.Key key : order.keys()) {
                if (!seen.add(key.component())) {
                    report.error(many.element(), "PGPX-1454", many.label(), key.component());
                } else {
                    named(many, key.component(), target, report);
                }
            }
        });
    }

    private void named(ComponentDeclaration many, String name, TableDeclaration target, Report report) {
        List<ComponentDeclaration> candidates = target.components().stream()
                .filter(component -> !keys.columnNames(component).isEmpty())
                .toList();
        if (candidates.stream().noneMatch(candidate -> candidate.name().equals(name))) {
            report.error(
                    many.element(), "PGPX-1452", many.label(), name, target.recordName(), Quoted.names(candidates));
        }
    }
}
