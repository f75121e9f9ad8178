package dev.pgpx.processor.source;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.pgpx.processor.declaration.Names;
import dev.pgpx.processor.table.ColumnModel;
import dev.pgpx.processor.type.CodecSource;
import dev.pgpx.processor.type.ColumnType;
import dev.pgpx.processor.type.EnumType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * The codecs of a table. Those of {@code Codecs} are used as they are; for the others the generated class has private
 * constants, made once and shared by the columns of the same type. They must stand before the constant of the table, whose
 * initialisation reads them.
 */
final class CodecConstants {
    /** The methods of {@code Codecs} that make limited codecs of a constant; the others go through the general one. */
    private static final Map<String, String> LIMITED = Map.of(
            "NUMERIC", "numeric",
            "VARCHAR", "varchar",
            "BPCHAR", "character",
            "BIT", "bit",
            "VARBIT", "varbit",
            "TIME", "time",
            "TIMESTAMP", "timestamp",
            "TIMESTAMPTZ", "timestamptz",
            "INTERVAL", "interval");

    private final Map<TypeName, Map<String, String>> names = new LinkedHashMap<>();
    private final Map<String, FieldSpec> fields = new LinkedHashMap<>();
    private final Map<String, String> sensitive = new LinkedHashMap<>();
    private final Set<String> taken;

    /** Constants beside members of these names. */
    CodecConstants(Set<String> taken) {
        this.taken = new HashSet<>(taken);
    }

    /** The codec of a type, as an expression. */
    CodeBlock codec(ColumnType type) {
        CodecSource source = type.codec();
        if (source instanceof CodecSource.Constant constant) {
            return CodeBlock.of("$T.$L", Vocabulary.CODECS, constant.name());
        }
        if (source instanceof CodecSource.MultirangeOf multirange) {
            return CodeBlock.of("$T.$L", Vocabulary.CODECS, multirange.name());
        }
        if (source instanceof CodecSource.Given given) {
            return CodeBlock.of("$T.$L", given.holder(), CodecSource.Given.FIELD);
        }
        TypeName javaType = TypeName.get(type.javaType());
        String kind = kind(source); // List<X> may be an array in one column and JSON in another
        Map<String, String> ofType = names.computeIfAbsent(javaType, any -> new LinkedHashMap<>());
        String known = ofType.get(kind);
        if (known == null) {
            CodeBlock value = value(type, javaType); // declares the constants that it needs first
            known = free(baseName(source));
            ofType.put(kind, known);
            fields.put(known, field(known, javaType, value));
        }
        return CodeBlock.of("$L", known);
    }

    /** The codec by which the values of a column are written, as an expression. */
    CodeBlock written(ColumnModel column) {
        CodeBlock plain = codec(column.type());
        if (!column.component().isSensitive()) {
            return plain;
        }
        String text = plain.toString();
        String known = sensitive.computeIfAbsent(text, any -> {
            String name = free("SENSITIVE_" + text.substring(text.lastIndexOf('.') + 1));
            TypeName javaType = TypeName.get(column.type().javaType()).box();
            fields.put(name, field(name, javaType, CodeBlock.of("$T.sensitive($L)", Vocabulary.CODECS, plain)));
            return name;
        });
        return CodeBlock.of("$L", known);
    }

    /** The constants that have been asked for, in an order in which each needs only those before it. */
    Iterable<FieldSpec> fields() {
        return fields.values();
    }

    private static String kind(CodecSource source) {
        String kind = source.getClass().getSimpleName();
        if (source instanceof CodecSource.Limited limited) {
            return kind + limited.name() + limited.modifiers();
        }
        if (source instanceof CodecSource.NumericOf numeric) {
            return kind + numeric.modifiers();
        }
        if (source instanceof CodecSource.JsonOf json) {
            return kind + json.sqlName();
        }
        return source instanceof CodecSource.ArrayOf array ? kind + kind(array.element()) : kind;
    }

    private CodeBlock value(ColumnType type, TypeName javaType) {
        CodecSource source = type.codec();
        if (source instanceof CodecSource.Limited limited) {
            return limited(limited);
        }
        if (source instanceof CodecSource.NumericOf numeric) {
            return CodeBlock.of("$T.numeric($T.class$L)", Vocabulary.CODECS, javaType, further(numeric.modifiers()));
        }
        if (source instanceof CodecSource.EnumOf enumOf) {
            return enumeration(enumOf.type(), javaType);
        }
        if (source instanceof CodecSource.JsonOf json) {
            return CodeBlock.of("$T.$L($L)", Vocabulary.CODECS, json.sqlName(), TypeLiterals.of(javaType));
        }
        return CodeBlock.of("$T.array($L)", Vocabulary.CODECS, codec(type.part().orElseThrow()));
    }

    private static CodeBlock limited(CodecSource.Limited limited) {
        String maker = LIMITED.get(limited.name());
        if (maker == null) {
            return CodeBlock.of(
                    "$1T.limited($1T.$2L$3L)", Vocabulary.CODECS, limited.name(), further(limited.modifiers()));
        }
        return CodeBlock.of("$T.$L($L)", Vocabulary.CODECS, maker, joined(limited.modifiers(), ", "));
    }

    private static String further(List<Integer> modifiers) {
        return modifiers.isEmpty() ? "" : ", " + joined(modifiers, ", ");
    }

    private static String joined(List<Integer> modifiers, String separator) {
        return modifiers.stream().map(Object::toString).collect(Collectors.joining(separator));
    }

    private static CodeBlock enumeration(EnumType type, TypeName javaType) {
        List<CodeBlock> arguments = new ArrayList<>();
        arguments.add(CodeBlock.of("$T.class", javaType));
        arguments.add(CodeBlock.of("$T.named($S, $S)", Vocabulary.PG_TYPE, type.schema(), type.name()));
        type.labels().forEach(label -> arguments.add(CodeBlock.of("$S", label)));
        return CodeBlock.of("$T.enumeration($L)", Vocabulary.CODECS, CodeBlock.join(arguments, ",$W"));
    }

    private static String baseName(CodecSource source) {
        if (source instanceof CodecSource.Constant constant) {
            return constant.name();
        }
        if (source instanceof CodecSource.Limited limited) {
            return limited.name() + "_" + suffix(limited.modifiers());
        }
        if (source instanceof CodecSource.NumericOf numeric) {
            return numeric.modifiers().isEmpty() ? "NUMERIC" : "NUMERIC_" + suffix(numeric.modifiers());
        }
        if (source instanceof CodecSource.EnumOf enumOf) {
            return Names.constant(enumOf.type().element().getSimpleName().toString());
        }
        if (source instanceof CodecSource.JsonOf json) {
            return Names.constant(json.component()) + "_JSON";
        }
        return baseName(((CodecSource.ArrayOf) source).element()) + "_ARRAY";
    }

    private static String suffix(List<Integer> modifiers) {
        return joined(modifiers, "_").replace('-', 'M');
    }

    private String free(String wanted) {
        String name = wanted;
        while (!taken.add(name)) {
            name += "_CODEC";
        }
        return name;
    }

    private static FieldSpec field(String name, TypeName javaType, CodeBlock value) {
        TypeName type = ParameterizedTypeName.get(Vocabulary.CODEC, javaType);
        return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(value)
                .build();
    }
}
