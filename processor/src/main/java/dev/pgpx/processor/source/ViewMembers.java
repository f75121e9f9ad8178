package dev.pgpx.processor.source;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import dev.pgpx.processor.view.ViewComponent;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Writes the fields of a view and the constructor that declares what they read, in the order of the row. */
final class ViewMembers {
    private final ViewSource source;

    ViewMembers(ViewSource source) {
        this.source = source;
    }

    List<FieldSpec> fields() {
        return inOrder().stream()
                .filter(ViewMembers::hasField)
                .map(component -> FieldSpec.builder(
                                ViewSource.fieldType(component),
                                component.declaration().name())
                        .addModifiers(Modifier.PRIVATE, Modifier.FINAL)
                        .build())
                .toList();
    }

    MethodSpec constructor() {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addStatement(
                        "super($L, $S)",
                        TableSource.constantOf(source.model().table()),
                        source.record().simpleName());
        for (ViewComponent component : inOrder()) {
            CodeBlock declaration = declaration(component);
            if (hasField(component)) {
                constructor.addStatement("this.$L = $L", component.declaration().name(), declaration);
            } else {
                constructor.addStatement(declaration);
            }
        }
        return constructor.build();
    }

    private static boolean hasField(ViewComponent component) {
        return !(component instanceof ViewComponent.Value value) || !ViewSource.isPrimitive(value);
    }

    /** Columns first: their positions are written down. */
    private List<ViewComponent> inOrder() {
        List<ViewComponent> components = new ArrayList<>(source.values());
        source.model().components(ViewComponent.Part.class).forEach(components::add);
        source.model().components(ViewComponent.Rows.class).forEach(components::add);
        return components;
    }

    private static CodeBlock declaration(ViewComponent component) {
        CodeBlock path = path(component.steps());
        if (component instanceof ViewComponent.Value value) {
            CodeBlock column = CodeBlock.of(
                    "$L.$L",
                    TableSource.constantOf(value.table()),
                    value.column().javaName());
            return path.isEmpty() ? CodeBlock.of("column($L)", column) : CodeBlock.of("column($L,$W$L)", path, column);
        }
        if (component instanceof ViewComponent.Part part) {
            String method = part.declaration().nullable() ? "oneOrNone" : "one";
            return CodeBlock.of("$L($L,$W$L)", method, path, ViewSource.constantOf(part.view()));
        }
        ViewComponent.Rows rows = (ViewComponent.Rows) component;
        CodeBlock relation = CodeBlock.of(
                "$L.$L", TableSource.constantOf(rows.table()), rows.relation().path());
        CodeBlock view = ViewSource.constantOf(rows.view());
        return path.isEmpty()
                ? CodeBlock.of("many($L,$W$L)", relation, view)
                : CodeBlock.of("many($L,$W$L,$W$L)", path, relation, view);
    }

    private static CodeBlock path(List<ViewComponent.Step> steps) {
        return steps.stream()
                .map(step -> CodeBlock.of(
                        "along($L.$L)",
                        TableSource.constantOf(step.table()),
                        step.component().path()))
                .collect(CodeBlock.joining("."));
    }
}
