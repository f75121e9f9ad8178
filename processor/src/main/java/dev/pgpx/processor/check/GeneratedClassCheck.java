package dev.pgpx.processor.check;

import dev.pgpx.processor.declaration.TableDeclaration;
import dev.pgpx.processor.report.Report;
import dev.pgpx.processor.table.GeneratedNames;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;

/** No two records of a compilation lead to a generated class of the same name. The only rule that remembers records. */
final class GeneratedClassCheck implements Check {
    private final Map<String, String> recordsByClass = new HashMap<>();

    @Override
    public void check(TableDeclaration table, Report report) {
        String record = table.record().getQualifiedName().toString();
        String className = GeneratedNames.className(table.record());
        String first = recordsByClass.putIfAbsent(packageOf(table.record()) + "." + className, record);
        if (first != null && !first.equals(record)) {
            report.error(table.record(), "PGPX-1327", record, first, className);
        }
    }

    private static String packageOf(Element element) {
        Element outer = element;
        while (outer != null && outer.getKind() != ElementKind.PACKAGE) {
            outer = outer.getEnclosingElement();
        }
        return String.valueOf(outer);
    }
}
