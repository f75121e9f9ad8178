package dev.pgpx.processor.check;

import dev.pgpx.model.CreatedAt;
import dev.pgpx.model.CreatedBy;
import dev.pgpx.model.SoftDelete;
import dev.pgpx.model.UpdatedAt;
import dev.pgpx.model.UpdatedBy;
import dev.pgpx.model.Version;
import dev.pgpx.processor.declaration.ComponentDeclaration;
import dev.pgpx.processor.declaration.TableDeclaration;
import dev.pgpx.processor.report.Report;
import java.lang.annotation.Annotation;
import java.util.List;

/** What is filled by pgpx is there once, of a type that it can fill, and can be null only where that means something. */
final class PurposeCheck implements Check {
    private static final List<String> INTEGERS = List.of("short", "int", "long", "Short", "Integer", "Long");
    private static final List<String> INSTANTS = List.of("java.time.Instant", "java.time.OffsetDateTime");

    private static final List<Purpose> PURPOSES = List.of(
            new Purpose(Version.class, INTEGERS, "short, int or long"),
            new Purpose(CreatedAt.class, INSTANTS, "java.time.Instant or java.time.OffsetDateTime"),
            new Purpose(UpdatedAt.class, INSTANTS, "java.time.Instant or java.time.OffsetDateTime"),
            new Purpose(CreatedBy.class, List.of(), ""),
            new Purpose(UpdatedBy.class, List.of(), ""),
            new Purpose(SoftDelete.class, INSTANTS, "java.time.Instant or java.time.OffsetDateTime"));

    @Override
    public void check(TableDeclaration table, Report report) {
        for (Purpose purpose : PURPOSES) {
            List<ComponentDeclaration> having = table.components().stream()
                    .filter(component -> component.has(purpose.annotation))
                    .toList();
            having.forEach(component -> type(purpose, component, report));
            having.stream()
                    .skip(1)
                    .forEach(component -> report.error(
                            component.element(),
                            "PGPX-1369",
                            table.recordName(),
                            purpose.name(),
                            having.get(0).label(),
                            component.label()));
        }
        for (ComponentDeclaration component : table.components()) {
            if (component.has(SoftDelete.class) && !component.holdsNull()) {
                report.error(component.element(), "PGPX-1370", component.label());
            }
            if (component.has(Version.class) && isNull(component)) {
                report.error(component.element(), "PGPX-1371", component.label());
            }
        }
    }

    /** Whether a value can be null, itself or because there is not always one. */
    private static boolean isNull(ComponentDeclaration component) {
        return component.holdsNull() ? !component.type().getKind().isPrimitive() : component.nullable();
    }

    private static void type(Purpose purpose, ComponentDeclaration component, Report report) {
        String type = TypeText.of(component.type());
        if (!purpose.types.isEmpty() && !purpose.types.contains(type)) {
            report.error(component.element(), "PGPX-1368", component.label(), purpose.name(), purpose.expected, type);
        }
    }

    private record Purpose(Class<? extends Annotation> annotation, List<String> types, String expected) {
        String name() {
            return annotation.getSimpleName();
        }
    }
}
