package dev.pgpx.processor.source;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.pgpx.processor.table.ColumnModel;
import dev.pgpx.processor.table.ComponentModel;
import java.util.function.BiFunction;

/** Writes the switch by which records and drafts hand over the value of a column. */
final class ColumnSwitch {
    private final TableSource source;

    ColumnSwitch(TableSource source) {
        this.source = source;
    }

    /**
     * Adds the switch.
     *
     * @param method the method, with the parameters column and out
     * @param value the value of a component as a column of its holds it; empty to leave a column out
     * @param otherwise what is thrown for a column that is not there
     */
    void addTo(
            MethodSpec.Builder method, BiFunction<ComponentModel, ColumnModel, CodeBlock> value, CodeBlock otherwise) {
        method.beginControlFlow("switch (column)");
        for (ComponentModel component : source.model().components()) {
            for (ColumnModel column : component.ownColumns()) {
                CodeBlock expression = value.apply(component, column);
                if (!expression.isEmpty()) {
                    int index = source.columns().indexOf(column);
                    method.addStatement("case $L -> $L", index, write(component, column, expression));
                }
            }
        }
        method.addStatement("default -> throw $L", otherwise);
        method.endControlFlow();
    }

    private CodeBlock write(ComponentModel component, ColumnModel column, CodeBlock value) {
        return component instanceof ComponentModel.Value
                        && TableSource.isPrimitive(component)
                        && !column.type().primitive().isEmpty()
                        && !column.component().nullable()
                        && !column.component().isSensitive()
                ? CodeBlock.of("out.write$L($L)", column.type().primitive(), value)
                : CodeBlock.of("out.write($L, $L)", source.codecs().written(column), value);
    }
}
