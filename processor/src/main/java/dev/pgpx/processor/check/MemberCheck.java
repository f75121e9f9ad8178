package dev.pgpx.processor.check;

import dev.pgpx.processor.declaration.ComponentDeclaration;
import dev.pgpx.processor.declaration.Role;
import dev.pgpx.processor.declaration.TableDeclaration;
import dev.pgpx.processor.report.Report;
import dev.pgpx.processor.table.ColumnModel;
import dev.pgpx.processor.table.GeneratedNames;
import dev.pgpx.processor.table.Keys;
import javax.lang.model.type.TypeKind;

/** No component has the name of another member of the generated table or of its draft. */
final class MemberCheck implements Check {
    private final Keys keys;

    MemberCheck(Keys keys) {
        this.keys = keys;
    }

    @Override
    public void check(TableDeclaration table, Report report) {
        String constant = GeneratedNames.constant(table.record());
        for (ComponentDeclaration component : table.all().toList()) {
            if (component.path().equals(constant)) {
                report.error(component.element(), "PGPX-1324", component.label(), "the constant of its table");
            }
            if (clashesWithDraft(component)) {
                report.error(component.element(), "PGPX-1324", component.label(), "a method of its draft");
            }
        }
        table.components(Role.ONE)
                .flatMap(one -> keys.columns(one).stream())
                .forEach(column -> check(column, table, report));
    }

    private static void check(ColumnModel column, TableDeclaration table, Report report) {
        String relation = column.component().label();
        table.component(column.javaName())
                .ifPresent(other -> report.error(
                        other.element(), "PGPX-1324", other.label(), "the key column of relation " + relation));
    }

    /** The draft's own methods with one parameter: isSet(int), and equals of every object. */
    private static boolean clashesWithDraft(ComponentDeclaration component) {
        return switch (component.path()) {
            case "isSet" -> component.element().asType().getKind() == TypeKind.INT;
            case "equals" -> TypeText.of(component.element().asType()).equals("Object");
            default -> false;
        };
    }
}
