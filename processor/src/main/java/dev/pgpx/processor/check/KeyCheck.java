package dev.pgpx.processor.check;

import dev.pgpx.processor.declaration.ComponentDeclaration;
import dev.pgpx.processor.declaration.TableDeclaration;
import dev.pgpx.processor.report.Report;
import java.util.List;
import java.util.Set;

/** There is a primary key; it is not null; at most one part is generated, and that is an integer. */
final class KeyCheck implements Check {
    private static final Set<String> INTEGERS = Set.of("short", "int", "long", "Short", "Integer", "Long");

    @Override
    public void check(TableDeclaration table, Report report) {
        List<ComponentDeclaration> ids = table.ids();
        if (ids.isEmpty()) {
            report.error(table.record(), "PGPX-1305", table.recordName());
        }
        List<ComponentDeclaration> generated =
                ids.stream().filter(ComponentDeclaration::isGenerated).toList();
        for (ComponentDeclaration id : generated.subList(Math.min(1, generated.size()), generated.size())) {
            report.error(
                    id.element(),
                    "PGPX-1306",
                    table.recordName(),
                    generated.get(0).label(),
                    id.label());
        }
        for (ComponentDeclaration id : generated) {
            if (!INTEGERS.contains(TypeText.of(id.type()))) {
                report.error(
                        id.element(),
                        "PGPX-1307",
                        id.label(),
                        TypeText.of(id.element().asType()));
            }
        }
        for (ComponentDeclaration id : ids) {
            if (id.nullable() && !id.type().getKind().isPrimitive()) {
                report.error(id.element(), "PGPX-1308", id.label());
            }
        }
    }
}
