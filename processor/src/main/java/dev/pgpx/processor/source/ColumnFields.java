package dev.pgpx.processor.source;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.pgpx.model.CreatedAt;
import dev.pgpx.model.CreatedBy;
import dev.pgpx.model.SoftDelete;
import dev.pgpx.model.UpdatedAt;
import dev.pgpx.model.UpdatedBy;
import dev.pgpx.model.Version;
import dev.pgpx.processor.declaration.ComponentDeclaration;
import dev.pgpx.processor.table.ColumnModel;
import dev.pgpx.processor.table.TableModel;
import dev.pgpx.processor.type.CodecSource;
import dev.pgpx.processor.type.ColumnType;
import dev.pgpx.processor.type.Family;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The class of a column's field, and the call that declares the column. */
final class ColumnFields {
    private static final Map<Class<? extends Annotation>, String> PURPOSES = new LinkedHashMap<>();

    static {
        PURPOSES.put(Version.class, "VERSION");
        PURPOSES.put(CreatedAt.class, "CREATED_AT");
        PURPOSES.put(UpdatedAt.class, "UPDATED_AT");
        PURPOSES.put(CreatedBy.class, "CREATED_BY");
        PURPOSES.put(UpdatedBy.class, "UPDATED_BY");
        PURPOSES.put(SoftDelete.class, "DELETED_AT");
    }

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
        for (String flag : flags(source, column)) {
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

    private static List<String> flags(TableSource source, ColumnModel column) {
        ComponentDeclaration component = column.component();
        List<String> flags = new ArrayList<>();
        addIf(component.isId(), "ID", flags);
        addIf(component.isGenerated(), "GENERATED", flags);
        addIf(component.nullable(), "NULLABLE", flags);
        addIf(column.defaultSql().isPresent() && !component.isGenerated(), "DEFAULT", flags);
        addIf(!component.uniques().isEmpty() && isUnique(source.model(), column), "UNIQUE", flags);
        addIf(component.isHidden(), "HIDDEN", flags);
        PURPOSES.forEach((annotation, flag) -> addIf(component.has(annotation), flag, flags));
        return flags;
    }

    /**
     * By itself: of a table whose deleted rows stay, only the others are unique; of several tables, each for itself; of several
     * columns that make the key of a relation, only all.
     */
    private static boolean isUnique(TableModel model, ColumnModel column) {
        long tables = model.stored().stream()
                .filter(table -> table.ownColumns().contains(column))
                .count();
        return !model.isSoftDeleted() && tables == 1 && model.isOnlyColumn(column);
    }

    private static void addIf(boolean set, String flag, List<String> flags) {
        if (set) {
            flags.add(flag);
        }
    }
}
