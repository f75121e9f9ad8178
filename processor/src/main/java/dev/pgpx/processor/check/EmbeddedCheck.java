package dev.pgpx.processor.check;

import dev.pgpx.processor.declaration.ComponentDeclaration;
import dev.pgpx.processor.declaration.Parameters;
import dev.pgpx.processor.declaration.Role;
import dev.pgpx.processor.declaration.TableDeclaration;
import dev.pgpx.processor.report.Report;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** What is embedded is made of columns, can be made by generated code, and holds neither itself nor relations to many rows. */
final class EmbeddedCheck implements Check {
    @Override
    public void check(TableDeclaration table, Report report) {
        for (ComponentDeclaration embedded : table.embedded()) {
            embedded.target().ifPresent(type -> check(table, embedded, type, report));
        }
        Stream.concat(table.components(Role.MANY), table.components(Role.INVERSE))
                .filter(many -> !many.place().around().isEmpty())
                .forEach(many -> report.error(many.element(), "PGPX-1392", many.label()));
    }

    private static void check(TableDeclaration table, ComponentDeclaration embedded, TypeElement type, Report report) {
        if (embedded.isWithinItself()) {
            report.error(embedded.element(), "PGPX-1391", embedded.label(), type.getSimpleName());
        } else if (!type.getTypeParameters().isEmpty()
                || Parameters.of(type).isEmpty()
                || !ClassCheck.canBeMade(type)) {
            report.error(embedded.element(), "PGPX-1390", embedded.label(), type.getSimpleName());
        } else if (!isVisible(type, table.record())) {
            report.error(embedded.element(), "PGPX-1393", embedded.label(), type.getSimpleName());
        }
        ClassCheck.checkAccess(type, report);
    }

    private static boolean isVisible(TypeElement type, TypeElement from) {
        boolean samePackage = Parameters.packageOf(type).equals(Parameters.packageOf(from));
        for (Element each = type; each instanceof TypeElement; each = each.getEnclosingElement()) {
            boolean isPublic = each.getModifiers().contains(Modifier.PUBLIC);
            if (each.getModifiers().contains(Modifier.PRIVATE) || !(isPublic || samePackage)) {
                return false;
            }
        }
        return true;
    }
}
