package dev.pgpx.processor.check;

import dev.pgpx.model.Hierarchy;
import dev.pgpx.model.Table;
import dev.pgpx.processor.declaration.ComponentDeclaration;
import dev.pgpx.processor.declaration.HierarchyDeclaration;
import dev.pgpx.processor.declaration.SubtypeDeclaration;
import dev.pgpx.processor.declaration.TableDeclaration;
import dev.pgpx.processor.report.Report;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** The subtypes of a hierarchy can be told apart, have the key in common, and agree on the columns that they share. */
final class HierarchyCheck implements Check {
    @Override
    public void check(TableDeclaration table, Report report) {
        TypeElement type = table.record();
        table.hierarchy().ifPresentOrElse(hierarchy -> check(table, hierarchy, report), () -> {
            if (type.getAnnotation(Hierarchy.class) != null) {
                report.error(type, "PGPX-1406", table.recordName());
            }
        });
    }

    private static void check(TableDeclaration table, HierarchyDeclaration hierarchy, Report report) {
        String discriminator = hierarchy.discriminator().name();
        if (!SourceVersion.isName(discriminator) || discriminator.contains(".")) {
            report.error(table.record(), "PGPX-1401", table.recordName(), discriminator);
        }
        Map<String, SubtypeDeclaration> byValue = new HashMap<>();
        Map<String, ComponentDeclaration> byPath = new HashMap<>();
        byPath.put(discriminator, hierarchy.discriminator());
        for (SubtypeDeclaration subtype : hierarchy.subtypes()) {
            check(table, subtype, report);
            SubtypeDeclaration first = byValue.putIfAbsent(subtype.value(), subtype);
            if (first != null) {
                report.error(subtype.type(), "PGPX-1400", first.name(), subtype.name(), subtype.value());
            }
            for (ComponentDeclaration component : subtype.components()) {
                ComponentDeclaration other = byPath.putIfAbsent(component.path(), component);
                if (other != null && !said(other).equals(said(component))) {
                    report.error(component.element(), "PGPX-1399", other.label(), component.label());
                }
            }
        }
    }

    private static void check(TableDeclaration table, SubtypeDeclaration subtype, Report report) {
        TypeElement type = subtype.type();
        if (type.getAnnotation(Table.class) != null) {
            report.error(type, "PGPX-1404", subtype.name(), table.recordName());
        }
        if (!type.getTypeParameters().isEmpty() || type.getModifiers().contains(Modifier.PRIVATE)) {
            report.error(type, "PGPX-1403", subtype.name(), table.recordName());
        } else if (type.getKind() == ElementKind.CLASS) {
            open(table, subtype, report);
        } else if (type.getKind() != ElementKind.RECORD) {
            report.error(type, "PGPX-1403", subtype.name(), table.recordName());
            return;
        }
        for (ComponentDeclaration id : table.ids()) {
            boolean hasId =
                    subtype.components().stream().anyMatch(own -> own.path().equals(id.path()));
            if (!hasId) {
                report.error(type, "PGPX-1402", subtype.name(), id.label());
            }
        }
    }

    /** A class that others could extend would be read back as another one. */
    private static void open(TableDeclaration table, SubtypeDeclaration subtype, Report report) {
        if (subtype.type().getModifiers().contains(Modifier.FINAL)) {
            ClassCheck.check(subtype.type(), report);
        } else {
            report.error(subtype.type(), "PGPX-1405", subtype.name(), table.recordName());
        }
    }

    /** What a component says that its column follows from. */
    private static String said(ComponentDeclaration component) {
        Map<String, String> annotations = new TreeMap<>();
        component.place().mixins().forEach(mixin -> annotations.putAll(ModelAnnotations.of(mixin)));
        component.place().own().forEach(own -> annotations.putAll(ModelAnnotations.of(own)));
        return component.role() + " " + TypeText.of(component.element().asType()) + " " + component.nullable() + " "
                + annotations;
    }
}
