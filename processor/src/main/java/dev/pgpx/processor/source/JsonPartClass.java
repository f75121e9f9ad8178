package dev.pgpx.processor.source;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.pgpx.processor.declaration.DeclaredTypes;
import dev.pgpx.processor.declaration.Names;
import dev.pgpx.processor.json.JsonComponent;
import dev.pgpx.processor.json.JsonRecord;
import dev.pgpx.processor.type.CodecSource;
import dev.pgpx.processor.type.ColumnType;
import dev.pgpx.processor.type.TypeMapping;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeMirror;

/** Writes the class of the parts of one record: a constant for each component. */
final class JsonPartClass {
    /** Dates and times that JSON has as text of a form that PostgreSQL reads. */
    private static final Set<String> WRITTEN_AS_TEXT = Set.of(
            "java.time.LocalDate",
            "java.time.LocalTime",
            "java.time.LocalDateTime",
            "java.time.Instant",
            "java.time.OffsetDateTime");

    private final TypeMapping mapping;
    private final JsonRecord record;
    private final String name;
    private final Set<String> constants = new HashSet<>();

    JsonPartClass(TypeMapping mapping, JsonRecord record, String name) {
        this.mapping = mapping;
        this.record = record;
        this.name = name;
    }

    /** What the values of a type are: their Java type, the class of their expressions, the kind as an expression. */
    private record Kind(TypeName javaType, TypeName expression, CodeBlock value) {}

    TypeSpec spec(boolean isPublic) {
        TypeSpec.Builder type = TypeSpec.classBuilder(name)
                .addJavadoc("The parts of the JSON of {@link $T}.", record.element())
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        if (isPublic) {
            type.addModifiers(Modifier.PUBLIC);
        }
        record.components().forEach(component -> type.addField(field(component)));
        return type.build();
    }

    private FieldSpec field(JsonComponent component) {
        ClassName owner = ClassName.get(record.element());
        Optional<TypeMirror> element = elementOf(component.type());
        Kind kind = kind(element.orElse(component.type()));
        ClassName partClass = element.isPresent() ? Vocabulary.JSON_LIST_PART : Vocabulary.JSON_PART;
        return FieldSpec.builder(
                        ParameterizedTypeName.get(partClass, owner, kind.javaType(), kind.expression()),
                        constant(component),
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc("Component {@code $L}.", component.name())
                .initializer(
                        "$T.$L($S,$W$L)",
                        Vocabulary.JSON_PART,
                        element.isPresent() ? "list" : "of",
                        component.key(),
                        kind.value())
                .build();
    }

    private String constant(JsonComponent component) {
        String constant = Names.constant(component.name());
        while (!constants.add(constant)) {
            constant += "_";
        }
        return constant;
    }

    private static Optional<TypeMirror> elementOf(TypeMirror type) {
        return DeclaredTypes.isA(type, List.class)
                ? DeclaredTypes.arguments(type).stream()
                        .findFirst()
                        .map(TypeMirror.class::cast)
                        .filter(argument -> DeclaredTypes.element(argument).isPresent())
                : Optional.empty();
    }

    private Kind kind(TypeMirror type) {
        Optional<ColumnType> column =
                mapping.ofValue(type).filter(found -> found.codec() instanceof CodecSource.Constant);
        return column.map(found -> kind(type, found)).orElseGet(() -> json(type));
    }

    private Kind kind(TypeMirror type, ColumnType column) {
        String codec = ((CodecSource.Constant) column.codec()).name();
        return switch (column.family()) {
            case TEXT -> new Kind(TypeName.get(column.javaType()), Vocabulary.query("TextExpression"), kindOf("text"));
            case BOOLEAN -> new Kind(TypeName.get(column.javaType()), Vocabulary.query("Condition"), kindOf("bool"));
            case NUMBER -> typed(column, "NumberExpression", number(codec));
            case UUID -> typed(column, "ComparableExpression", kindOf(codec, "comparable"));
            case DATE, TIME, TIMESTAMP, TIMESTAMPTZ ->
                WRITTEN_AS_TEXT.contains(DeclaredTypes.text(type))
                        ? typed(
                                column,
                                column.family().expressionClass(),
                                kindOf(codec, column.family().method()))
                        : json(type);
            default -> json(type);
        };
    }

    private static Kind typed(ColumnType column, String expression, CodeBlock kind) {
        TypeName javaType = TypeName.get(column.javaType());
        return new Kind(javaType, ParameterizedTypeName.get(Vocabulary.query(expression), javaType), kind);
    }

    private Kind json(TypeMirror type) {
        TypeName javaType = TypeName.get(type).box();
        CodeBlock value = CodeBlock.of("$T.json($L)", Vocabulary.JSON_KIND, TypeLiterals.of(javaType));
        return new Kind(javaType, ParameterizedTypeName.get(Vocabulary.query("JsonExpression"), javaType), value);
    }

    private static CodeBlock kindOf(String method) {
        return CodeBlock.of("$T.$L()", Vocabulary.JSON_KIND, method);
    }

    private static CodeBlock number(String codec) {
        return CodeBlock.of("$T.number($T.$L)", Vocabulary.JSON_KIND, Vocabulary.CODECS, codec);
    }

    private static CodeBlock kindOf(String codec, String family) {
        return CodeBlock.of(
                "$T.of($T.$L, $T.$L())", Vocabulary.JSON_KIND, Vocabulary.CODECS, codec, Vocabulary.FAMILY, family);
    }
}
