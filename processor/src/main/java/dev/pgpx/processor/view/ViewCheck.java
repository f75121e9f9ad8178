package dev.pgpx.processor.view;

import dev.pgpx.processor.report.Report;
import dev.pgpx.processor.table.Keys;
import java.util.Locale;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** The record of a view as a whole: generated code can name it, and it is a view of a table. */
public final class ViewCheck {
    private ViewCheck() {}

    /**
     * Checks a record.
     *
     * @param view the record as declared
     * @param report receives what is wrong
     */
    public static void check(ViewDeclaration view, Report report) {
        TypeElement record = view.record();
        if (record.getKind() != ElementKind.RECORD) {
            String kind = record.getKind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            report.error(record, "PGPX-1420", view.name(), kind);
            return;
        }
        if (view.isTable()) {
            report.error(record, "PGPX-1421", view.name());
        }
        if (!record.getTypeParameters().isEmpty()) {
            report.error(record, "PGPX-1423", view.name());
        }
        if (view.components().isEmpty()) {
            report.error(record, "PGPX-1433", view.name());
        }
        if (view.table().filter(Keys::isTable).isEmpty()) {
            report.error(record, "PGPX-1424", view.name(), view.of());
        }
        view.embedded().forEach(embedded -> report.error(embedded.element(), "PGPX-1435", embedded.label()));
        access(view, report);
    }

    private static void access(ViewDeclaration view, Report report) {
        Element element = view.record();
        while (element instanceof TypeElement) {
            if (element.getModifiers().contains(Modifier.PRIVATE)) {
                report.error(view.record(), "PGPX-1422", view.name(), element.getSimpleName());
            }
            element = element.getEnclosingElement();
        }
    }
}
