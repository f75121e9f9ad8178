package dev.pgpx.processor.check;

import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.UuidVersion;
import dev.pgpx.processor.declaration.ComponentDeclaration;
import dev.pgpx.processor.declaration.TableDeclaration;
import dev.pgpx.processor.report.Report;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** There is a primary key; it is not null; at most one part is generated, and that is an integer or a UUID. */
final class KeyCheck implements Check {
    private static final Set<String> INTEGERS = Set.of("short", "int", "long", "Short", "Integer", "Long");

    @Override
    public void check(TableDeclaration table, Report report) {
        List<ComponentDeclaration> ids = table.ids();
        if (ids.isEmpty() && canHaveComponents(table.record())) {
            report.error(table.record(), "PGPX-1305", table.recordName());
        }
        List<ComponentDeclaration> generated =
                ids.stream().filter(id -> id.generatedId().isPresent()).toList();
        for (ComponentDeclaration id : generated.subList(Math.min(1, generated.size()), generated.size())) {
            report.error(
                    id.element(),
                    "PGPX-1306",
                    table.recordName(),
                    generated.get(0).label(),
                    id.label());
        }
        for (ComponentDeclaration id : generated) {
            generated(id, id.generatedId().orElseThrow(), report);
        }
        for (ComponentDeclaration id : ids) {
            if (isNull(id)) {
                report.error(id.element(), "PGPX-1308", id.label());
            }
        }
    }

    private static void generated(ComponentDeclaration id, GeneratedId how, Report report) {
        String type = TypeText.of(id.type());
        boolean uuid = type.equals(UUID.class.getName());
        if (!uuid && !INTEGERS.contains(type)) {
            report.error(
                    id.element(),
                    "PGPX-1307",
                    id.label(),
                    TypeText.of(id.element().asType()));
        } else if (uuid && (how.always() || !how.sequence().isEmpty())) {
            report.error(id.element(), "PGPX-1374", id.label(), how.always() ? "always" : "sequence", "a UUID");
        } else if (!uuid && how.uuid() != UuidVersion.RANDOM) {
            report.error(id.element(), "PGPX-1374", id.label(), "uuid", "an integer");
        } else if (how.always() && !how.sequence().isEmpty()) {
            report.error(id.element(), "PGPX-1374", id.label(), "always", "numbered by a sequence");
        }
    }

    private static boolean canHaveComponents(TypeElement record) {
        return record.getKind() != ElementKind.CLASS || ClassCheck.canBeMade(record);
    }

    /** Whether a part of the key can be null, itself or with what it is embedded in. */
    private static boolean isNull(ComponentDeclaration id) {
        return (id.holdsNull() && !id.type().getKind().isPrimitive())
                || id.place().around().stream().anyMatch(ComponentDeclaration::holdsNull);
    }
}
