package dev.pgpx.processor.source;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.pgpx.processor.table.ColumnModel;
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
                .flatMap(component -> component.ownColumns().stream().map(column -> keyValue(component, column)))
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

    private CodeBlock keyValue(ComponentModel component, ColumnModel column) {
        CodeBlock value = columnValue(component, column);
        return component instanceof ComponentModel.ToOne
                ? CodeBlock.of("$T.requireNonNull($L)", Objects.class, value)
                : value;
    }

    private CodeBlock columnValue(ComponentModel component, ColumnModel column) {
        if (component.declaration().isHidden()) {
            return CodeBlock.of("");
        }
        CodeBlock value = value(source, component);
        if (!(component instanceof ComponentModel.ToOne one)) {
            return value;
        }
        CodeBlock relation = source.member(component.declaration().path());
        return one.isComposite()
                ? CodeBlock.of("$L.partOf($L, $L)", relation, source.member(column.javaName()), value)
                : CodeBlock.of("$L.keyOf($L)", relation, value);
    }

    /** What a record has for a component. */
    static CodeBlock value(TableSource source, ComponentModel component) {
        return source.model().declaration().hierarchy().isPresent()
                ? new HierarchyMethods(source).value(component)
                : Access.of(CodeBlock.of(source.entityParameter()), component.declaration());
    }
}
