package dev.pgpx.processor.check;

import dev.pgpx.processor.declaration.TableDeclaration;
import dev.pgpx.processor.report.Report;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** The record itself can be named by generated code: neither it nor a class around it is private, and it is not generic. */
final class RecordCheck implements Check {
    @Override
    public void check(TableDeclaration table, Report report) {
        TypeElement record = table.record();
        if (!record.getTypeParameters().isEmpty()) {
            report.error(record, "PGPX-1304", table.recordName());
        }
        Element element = record;
        while (element instanceof TypeElement) {
            if (element.getModifiers().contains(Modifier.PRIVATE)) {
                report.error(record, "PGPX-1303", table.recordName(), element.getSimpleName());
            }
            element = element.getEnclosingElement();
        }
    }
}
