package dev.pgpx.processor.check;

import dev.pgpx.processor.declaration.Names;
import dev.pgpx.processor.declaration.Parameter;
import dev.pgpx.processor.declaration.Parameters;
import dev.pgpx.processor.declaration.TableDeclaration;
import dev.pgpx.processor.report.Report;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;

/** A class that is no record has one constructor to be used, and gives the values of its parameters. */
final class ClassCheck implements Check {
    @Override
    public void check(TableDeclaration table, Report report) {
        if (table.record().getKind() == ElementKind.CLASS) {
            check(table.record(), report);
        }
    }

    static void check(TypeElement type, Report report) {
        if (!isConcrete(type)) {
            report.error(type, "PGPX-1395", type.getSimpleName());
            return;
        }
        int constructors = Parameters.constructors(type).size();
        if (constructors != 1) {
            report.error(type, "PGPX-1396", type.getSimpleName(), constructors);
        }
        checkAccess(type, report);
    }

    /** Each value can be read. */
    static void checkAccess(TypeElement type, Report report) {
        for (Parameter parameter : Parameters.of(type)) {
            if (parameter.access().isEmpty()) {
                report.error(
                        parameter.element(),
                        "PGPX-1397",
                        type.getSimpleName(),
                        parameter.name(),
                        TypeText.of(parameter.element().asType()),
                        Names.capitalized(parameter.name()));
            }
        }
    }

    /** Whether there is one way to make an object of a class. */
    static boolean canBeMade(TypeElement type) {
        return type.getKind() == ElementKind.RECORD
                || (isConcrete(type) && Parameters.constructors(type).size() == 1);
    }

    private static boolean isConcrete(TypeElement type) {
        Set<Modifier> modifiers = type.getModifiers();
        boolean isInner = type.getNestingKind() == NestingKind.MEMBER && !modifiers.contains(Modifier.STATIC);
        return type.getKind() == ElementKind.CLASS && !modifiers.contains(Modifier.ABSTRACT) && !isInner;
    }
}
