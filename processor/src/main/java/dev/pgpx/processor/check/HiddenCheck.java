package dev.pgpx.processor.check;

import dev.pgpx.model.CreatedAt;
import dev.pgpx.model.CreatedBy;
import dev.pgpx.model.SoftDelete;
import dev.pgpx.model.UpdatedAt;
import dev.pgpx.model.UpdatedBy;
import dev.pgpx.model.Version;
import dev.pgpx.processor.declaration.ComponentDeclaration;
import dev.pgpx.processor.declaration.DeclaredTypes;
import dev.pgpx.processor.declaration.HiddenReader;
import dev.pgpx.processor.declaration.Role;
import dev.pgpx.processor.declaration.TableDeclaration;
import dev.pgpx.processor.report.Report;
import java.lang.annotation.Annotation;
import java.util.List;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** What is hidden are the components of records, and mere columns: what pgpx itself needs of a row, records have. */
final class HiddenCheck implements Check {
    private static final List<Class<? extends Annotation>> NEEDED = List.of(
            Version.class, CreatedAt.class, UpdatedAt.class, CreatedBy.class, UpdatedBy.class, SoftDelete.class);

    @Override
    public void check(TableDeclaration table, Report report) {
        for (TypeMirror group : HiddenReader.groups(table.record())) {
            if (DeclaredTypes.element(group).filter(HiddenCheck::isGroup).isEmpty()) {
                report.error(table.record(), "PGPX-1480", table.recordName(), TypeText.of(group));
            }
        }
        table.components().stream()
                .filter(ComponentDeclaration::isHidden)
                .filter(component -> component.role() != Role.VALUE
                        || component.isId()
                        || NEEDED.stream().anyMatch(component::has))
                .forEach(component -> report.error(component.element(), "PGPX-1481", component.label()));
    }

    private static boolean isGroup(TypeElement type) {
        return type.getKind() == ElementKind.RECORD
                && type.getTypeParameters().isEmpty()
                && !type.getRecordComponents().isEmpty();
    }
}
