package dev.pgpx.processor.source;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.pgpx.processor.declaration.ComponentDeclaration;
import dev.pgpx.processor.table.ColumnModel;
import dev.pgpx.processor.type.CodecSource;
import dev.pgpx.processor.type.ColumnType;
import dev.pgpx.processor.type.Family;
import java.util.ArrayList;
import java.util.List;

/** The class of a column's field, and the call that declares the column. */
final class ColumnFields {
    private ColumnFields() {}

    record Declaration(TypeName type, CodeBlock value) {}

    static Declaration declaration(TableSource source, ColumnModel column) {
        List<CodeBlock> arguments = new ArrayList<>();
        arguments.add(CodeBlock.of("$S", column.name()));
        arguments.add(source.codecs().written(column));
        column.type().part().ifPresent(part -> {
            if (column.type().codec() instanceof CodecSource.MultirangeOf multirange) {
                arguments.add(CodeBlock.of("$T.$L", Vocabulary.CODECS, multirange.rangeCodec()));
            }
            arguments.add(source.codecs().codec(part));
            arguments.add(CodeBlock.of(
                    "$T.$L()", Vocabulary.FAMILY, familyOfPart(part).method()));
        });
        for (String flag : flags(column.component())) {
            arguments.add(CodeBlock.of("$T.$L", Vocabulary.COLUMN_FLAG, flag));
        }
        CodeBlock call = CodeBlock.of("$L($L)", column.type().family().method(), CodeBlock.join(arguments, ",$W"));
        return new Declaration(fieldType(column.type()), call);
    }

    private static TypeName fieldType(ColumnType type) {
        ClassName columnClass = Vocabulary.query(type.family().columnClass());
        return switch (type.family()) {
            case ARRAY, RANGE, MULTIRANGE -> {
                ColumnType part = type.part().orElseThrow();
                yield ParameterizedTypeName.get(columnClass, TypeName.get(part.javaType()), expressionType(part));
            }
            default ->
                type.family().hasJavaType()
                        ? ParameterizedTypeName.get(columnClass, TypeName.get(type.javaType()))
                        : columnClass;
        };
    }

    private static TypeName expressionType(ColumnType part) {
        Family family = familyOfPart(part);
        ClassName expression = Vocabulary.query(family.expressionClass());
        return family == Family.TEXT
                ? expression
                : ParameterizedTypeName.get(expression, TypeName.get(part.javaType()));
    }

    private static Family familyOfPart(ColumnType part) {
        return part.family().asPart();
    }

    private static List<String> flags(ComponentDeclaration component) {
        List<String> flags = new ArrayList<>();
        addIf(component.isId(), "ID", flags);
        addIf(component.isGenerated(), "GENERATED", flags);
        addIf(component.nullable(), "NULLABLE", flags);
        addIf(component.defaultValue().isPresent(), "DEFAULT", flags);
        addIf(component.isUnique(), "UNIQUE", flags);
        return flags;
    }

    private static void addIf(boolean set, String flag, List<String> flags) {
        if (set) {
            flags.add(flag);
        }
    }
}
