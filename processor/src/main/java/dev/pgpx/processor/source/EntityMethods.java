package dev.pgpx.processor.source;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.pgpx.processor.table.ComponentModel;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Writes the methods that take a record apart: its columns' values, its key. */
final class EntityMethods {
    private final TableSource source;

    EntityMethods(TableSource source) {
        this.source = source;
    }

    MethodSpec write() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("write")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(source.entity(), source.entityParameter())
                .addParameter(int.class, "column")
                .addParameter(Vocabulary.PARAMETER_WRITER, "out");
        new ColumnSwitch(source).addTo(method, this::columnValue, CodeBlock.of("noColumn(column)"));
        return method.build();
    }

    MethodSpec key() {
        List<CodeBlock> parts = source.model().components().stream()
                .filter(component -> component.declaration().isId())
                .map(this::keyValue)
                .toList();
        CodeBlock key =
                parts.size() == 1 ? parts.get(0) : CodeBlock.of("$T.of($L)", List.class, CodeBlock.join(parts, ", "));
        return MethodSpec.methodBuilder("key")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(Object.class)
                .addParameter(source.entity(), source.entityParameter())
                .addStatement("return $L", key)
                .build();
    }

    private CodeBlock keyValue(ComponentModel component) {
        CodeBlock value = columnValue(component);
        return component instanceof ComponentModel.ToOne
                ? CodeBlock.of("$T.requireNonNull($L)", Objects.class, value)
                : value;
    }

    private CodeBlock columnValue(ComponentModel component) {
        if (component.declaration().isHidden()) {
            return CodeBlock.of("");
        }
        String path = component.declaration().path();
        CodeBlock value = source.model().declaration().hierarchy().isPresent()
                ? new HierarchyMethods(source).value(component)
                : Access.of(CodeBlock.of(source.entityParameter()), component.declaration());
        return component instanceof ComponentModel.ToOne
                ? CodeBlock.of("$L.keyOf($L)", source.member(path), value)
                : value;
    }
}
