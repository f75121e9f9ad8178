package dev.pgpx.processor.source;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.pgpx.processor.declaration.ComponentDeclaration;
import dev.pgpx.processor.table.ColumnModel;
import dev.pgpx.processor.table.ComponentModel;
import dev.pgpx.processor.table.Part;
import dev.pgpx.processor.table.SubtypeModel;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the draft: a record that is not stored yet, with a method for each component that the database does not make. */
final class DraftClass {
    private static final String NAME = "Draft";

    private final TableSource source;
    private final Optional<SubtypeModel> subtype;
    private final ClassName self;
    private final List<ComponentModel> all;
    private final List<ComponentModel> components;
    private final String assigned;

    private DraftClass(TableSource source, Optional<SubtypeModel> subtype) {
        this.source = source;
        this.subtype = subtype;
        this.self = source.self().nestedClass(subtypeName(subtype) + NAME);
        this.all = subtype.map(SubtypeModel::components).orElse(source.model().components());
        this.components = all.stream()
                .filter(DraftClass::canBeSet)
                .filter(component -> component.declaration().place().around().isEmpty())
                .toList();
        this.assigned = freeName();
    }

    /** The draft of a table; of a hierarchy, one for each subtype. */
    static List<DraftClass> of(TableSource source) {
        if (source.model().declaration().hierarchy().isEmpty()) {
            return List.of(new DraftClass(source, Optional.empty()));
        }
        return source.model().subtypes().stream()
                .map(subtype -> new DraftClass(source, Optional.of(subtype)))
                .toList();
    }

    private static String subtypeName(Optional<SubtypeModel> subtype) {
        return subtype.map(of -> of.declaration().name()).orElse("");
    }

    /** The method of the table that begins a draft. */
    MethodSpec begin() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("draft" + subtypeName(subtype))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(self)
                .addStatement("return new $T()", self);
        return subtype.map(of -> method.addJavadoc(
                        "Begins a {@link $T} that is not stored yet.\n\n@return a draft of which nothing is set\n",
                        HierarchyMethods.typeOf(of)))
                .orElseGet(() -> method.addJavadoc(
                        "Begins a row that is not stored yet.\n\n@return a draft of which nothing is set\n"))
                .build();
    }

    private static boolean canBeSet(ComponentModel component) {
        return !component.ownColumns().isEmpty() && !component.declaration().isGenerated();
    }

    /** The field that remembers what was set, beside a field for each component. */
    private String freeName() {
        String name = "assigned";
        while (source.model().declaration().ownNames().contains(name)) {
            name += "Columns";
        }
        return name;
    }

    TypeSpec spec(boolean isPublic) {
        TypeSpec.Builder type = TypeSpec.classBuilder(self)
                .addJavadoc(
                        "A row of {@code $L} that is not stored yet.\n",
                        source.model().declaration().name())
                .addModifiers(Modifier.STATIC, Modifier.FINAL)
                .addSuperinterface(ParameterizedTypeName.get(Vocabulary.DRAFT, source.entity()));
        if (isPublic) {
            type.addModifiers(Modifier.PUBLIC);
        }
        type.addField(FieldSpec.builder(BitSet.class, assigned, Modifier.PRIVATE, Modifier.FINAL)
                .initializer("new $T($L)", BitSet.class, source.columns().size())
                .build());
        components.forEach(component -> type.addField(field(component)));
        type.addMethod(constructor());
        components.forEach(component -> type.addMethod(setter(component)));
        new EmbeddedSetters(source, self, assigned).addTo(type, Part.of(all));
        type.addMethod(table()).addMethod(isSet());
        required().ifPresent(type::addMethod);
        return type.addMethod(write()).build();
    }

    /** Sets what has a default in Java. */
    private MethodSpec constructor() {
        MethodSpec.Builder method = MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE);
        for (ComponentModel component : components) {
            ComponentDeclaration declaration = component.declaration();
            declaration
                    .defaultMethod()
                    .ifPresent(from -> method.addStatement("$L($T.$L())", declaration.name(), source.entity(), from));
        }
        subtype.ifPresent(of -> method.addStatement("$L.set($L)", assigned, discriminator()));
        return method.build();
    }

    /** The value, without an Optional around it. */
    private TypeName valueType(ComponentModel component) {
        return TypeName.get(component.declaration().type());
    }

    private FieldSpec field(ComponentModel component) {
        TypeName type = valueType(component);
        return FieldSpec.builder(
                        type.isPrimitive() ? type : source.surroundings().nullable(type),
                        component.declaration().name(),
                        Modifier.PRIVATE)
                .build();
    }

    private MethodSpec setter(ComponentModel component) {
        ComponentDeclaration declaration = component.declaration();
        String name = declaration.name();
        TypeName declared = TypeName.get(declaration.element().asType());
        TypeName type = declaration.annotatedNullable() ? source.surroundings().nullable(declared) : declared;
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addJavadoc("Sets {@code $L}.\n\n", name)
                .addJavadoc("@param $L the value$L\n", name, declaration.annotatedNullable() ? ", or null" : "")
                .addJavadoc("@return this draft\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(self)
                .addParameter(ParameterSpec.builder(type, name).build())
                .addStatement("this.$L = $L", name, checked(declaration, declared.isPrimitive()));
        for (ColumnModel column : component.ownColumns()) {
            method.addStatement(
                    "$L.set($L)", accessed(assigned, name), source.columns().indexOf(column));
        }
        return method.addStatement("return this").build();
    }

    private static CodeBlock checked(ComponentDeclaration declaration, boolean primitive) {
        String name = declaration.name();
        if (declaration.optional()) {
            return CodeBlock.of("$L.orElse(null)", name);
        }
        return primitive || declaration.annotatedNullable()
                ? CodeBlock.of("$L", name)
                : CodeBlock.of("$T.requireNonNull($L, $S)", Objects.class, name, name);
    }

    private static CodeBlock accessed(String field, String parameter) {
        return CodeBlock.of(field.equals(parameter) ? "this.$L" : "$L", field);
    }

    private MethodSpec table() {
        return MethodSpec.methodBuilder("table")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(Vocabulary.TABLE, source.entity()))
                .addStatement("return $L", ownConstant())
                .build();
    }

    private MethodSpec isSet() {
        return MethodSpec.methodBuilder("isSet")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(boolean.class)
                .addParameter(int.class, "column")
                .addStatement("return $L.get(column)", assigned)
                .build();
    }

    /** The position of the discriminator, which every draft of a hierarchy has set. */
    private int discriminator() {
        return source.model().components().stream()
                .filter(component -> component.declaration().isDiscriminator())
                .flatMap(component -> component.ownColumns().stream())
                .mapToInt(source.columns()::indexOf)
                .findFirst()
                .orElseThrow();
    }

    /** What the subtype must have though the table can do without: nothing to say where there is no such column. */
    private Optional<MethodSpec> required() {
        List<String> positions = all.stream()
                .filter(component -> !component.declaration().place().everywhere())
                .filter(component -> subtype.flatMap(of -> of.own(component))
                        .filter(own -> !own.nullable())
                        .isPresent())
                .flatMap(component -> component.ownColumns().stream())
                .map(column -> String.valueOf(source.columns().indexOf(column)))
                .toList();
        if (subtype.isEmpty() || positions.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(MethodSpec.methodBuilder("requires")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(boolean.class)
                .addParameter(int.class, "column")
                .addCode("return switch (column) {\n$>case $L -> true;\n", String.join(", ", positions))
                .addCode("default -> $T.super.requires(column);\n$<};\n", Vocabulary.DRAFT)
                .build());
    }

    private MethodSpec write() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("write")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(int.class, "column")
                .addParameter(Vocabulary.PARAMETER_WRITER, "out");
        new ColumnSwitch(source).addTo(method, this::value, CodeBlock.of("$L.noColumn(column)", ownConstant()));
        return method.build();
    }

    private CodeBlock value(ComponentModel component, ColumnModel column) {
        if (subtype.isPresent() && component.declaration().isDiscriminator()) {
            return CodeBlock.of("$S", subtype.get().declaration().value());
        }
        if (!canBeSet(component) || !all.contains(component)) {
            return CodeBlock.of("");
        }
        String name = component.declaration().path();
        CodeBlock field = component.declaration().place().around().isEmpty()
                ? CodeBlock.of(name.equals("column") || name.equals("out") ? "this.$L" : "$L", name)
                : EmbeddedSetters.value(component.declaration());
        if (!(component instanceof ComponentModel.ToOne one)) {
            return field;
        }
        return one.isComposite()
                ? CodeBlock.of("$1L.$2L.partOf($1L.$3L, $4L)", ownConstant(), name, column.javaName(), field)
                : CodeBlock.of("$L.$L.keyOf($L)", ownConstant(), name, field);
    }

    private CodeBlock ownConstant() {
        return TableSource.constantOf(source.model().declaration().record());
    }
}
