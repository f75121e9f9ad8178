package dev.pgpx.processor.source;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.pgpx.processor.table.ColumnModel;
import dev.pgpx.processor.table.ComponentModel;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the method that makes a record of a row: the constructor call, an expression for each component. */
final class ReadMethod {
    private final TableSource source;

    ReadMethod(TableSource source) {
        this.source = source;
    }

    MethodSpec spec() {
        CodeBlock arguments =
                source.model().components().stream().map(this::value).collect(CodeBlock.joining(",\n"));
        return MethodSpec.methodBuilder("read")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(source.entity())
                .addParameter(Vocabulary.ROW, "row")
                .addParameter(int.class, "at")
                .addParameter(Vocabulary.RELATIONS, "relations")
                .addStatement("return new $T(\n$L)", source.entity(), arguments)
                .build();
    }

    private CodeBlock value(ComponentModel component) {
        if (component instanceof ComponentModel.Value value) {
            return value(value);
        }
        if (component instanceof ComponentModel.ToOne one) {
            return one(one);
        }
        ColumnModel key = source.model().keyColumns().get(0);
        return CodeBlock.of(
                "relations.many($L, $L)", source.member(component.declaration().name()), present(key));
    }

    private CodeBlock value(ComponentModel.Value value) {
        ColumnModel column = value.column();
        if (!column.component().nullable()) {
            return present(column);
        }
        CodeBlock read = CodeBlock.of("row.get($L, $L)", source.position(column), codec(column));
        return column.component().optional() ? CodeBlock.of("$T.ofNullable($L)", Optional.class, read) : read;
    }

    private CodeBlock one(ComponentModel.ToOne one) {
        ColumnModel column = one.column();
        CodeBlock relation = CodeBlock.of(
                "relations.one($L, $L)", source.member(one.declaration().name()), present(column));
        if (!column.component().nullable()) {
            return relation;
        }
        CodeBlock position = source.position(column);
        return column.component().optional()
                ? CodeBlock.of("row.isNull($1L) ? $2T.empty() : $2T.of($3L)", position, Optional.class, relation)
                : CodeBlock.of("row.isNull($L) ? null : $L", position, relation);
    }

    /** A value that is not null. */
    private CodeBlock present(ColumnModel column) {
        String primitive = column.type().primitive();
        return primitive.isEmpty()
                ? CodeBlock.of("row.require($L, $L)", source.position(column), codec(column))
                : CodeBlock.of("row.get$L($L)", primitive, source.position(column));
    }

    private CodeBlock codec(ColumnModel column) {
        return source.codecs().codec(column.type());
    }
}
