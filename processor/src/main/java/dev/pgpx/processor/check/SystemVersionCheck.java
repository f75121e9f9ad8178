package dev.pgpx.processor.check;

import dev.pgpx.model.Comment;
import dev.pgpx.model.Default;
import dev.pgpx.model.DefaultFrom;
import dev.pgpx.model.Id;
import dev.pgpx.model.Unique;
import dev.pgpx.processor.declaration.ComponentDeclaration;
import dev.pgpx.processor.declaration.TableDeclaration;
import dev.pgpx.processor.report.Report;
import java.lang.annotation.Annotation;
import java.util.List;

/** A version that is a system column has the type for its numbers, and nothing is said about it that needs a column. */
final class SystemVersionCheck implements Check {
    private static final List<String> TYPES = List.of("long", "Long");

    private static final List<Class<? extends Annotation>> OF_COLUMNS = List.of(
            Id.class, Unique.class, dev.pgpx.model.Check.class, Default.class, DefaultFrom.class, Comment.class);

    @Override
    public void check(TableDeclaration table, Report report) {
        table.components().stream()
                .filter(ComponentDeclaration::isSystemVersion)
                .forEach(component -> check(component, report));
    }

    private static void check(ComponentDeclaration component, Report report) {
        String type = TypeText.of(component.type());
        if (!TYPES.contains(type)) {
            report.error(component.element(), "PGPX-1450", component.label(), type);
        }
        for (Class<? extends Annotation> annotation : OF_COLUMNS) {
            if (component.has(annotation)) {
                report.error(component.element(), "PGPX-1451", component.label(), annotation.getSimpleName());
            }
        }
    }
}
