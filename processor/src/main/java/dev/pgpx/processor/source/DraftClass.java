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
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Writes the draft: a record that is not stored yet, with a method for each component that the database does not make. */
final class DraftClass {
    static final String NAME = "Draft";

    private final TableSource source;
    private final ClassName self;
    private final List<ComponentModel> components;
    private final String assigned;

    DraftClass(TableSource source) {
        this.source = source;
        this.self = source.self().nestedClass(NAME);
        this.components = source.model().components().stream()
                .filter(DraftClass::canBeSet)
                .filter(component -> component.declaration().place().around().isEmpty())
                .toList();
        this.assigned = freeName();
    }

    private static boolean canBeSet(ComponentModel component) {
        return component.ownColumn().isPresent() && !component.declaration().isGenerated();
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
        TypeSpec.Builder type = TypeSpec.classBuilder(NAME)
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
        new EmbeddedSetters(source, assigned).addTo(type);
        return type.addMethod(table()).addMethod(isSet()).addMethod(write()).build();
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
        ColumnModel column = component.ownColumn().orElseThrow();
        TypeName declared = TypeName.get(declaration.element().asType());
        TypeName type = declaration.annotatedNullable() ? source.surroundings().nullable(declared) : declared;
        return MethodSpec.methodBuilder(name)
                .addJavadoc("Sets {@code $L}.\n\n", name)
                .addJavadoc("@param $L the value$L\n", name, declaration.annotatedNullable() ? ", or null" : "")
                .addJavadoc("@return this draft\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(self)
                .addParameter(ParameterSpec.builder(type, name).build())
                .addStatement("this.$L = $L", name, checked(declaration, declared.isPrimitive()))
                .addStatement(
                        "$L.set($L)", accessed(assigned, name), source.columns().indexOf(column))
                .addStatement("return this")
                .build();
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

    private MethodSpec write() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("write")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(int.class, "column")
                .addParameter(Vocabulary.PARAMETER_WRITER, "out");
        new ColumnSwitch(source).addTo(method, this::value, CodeBlock.of("$L.noColumn(column)", ownConstant()));
        return method.build();
    }

    private CodeBlock value(ComponentModel component) {
        if (!canBeSet(component)) {
            return CodeBlock.of("");
        }
        String name = component.declaration().path();
        CodeBlock field = component.declaration().place().around().isEmpty()
                ? CodeBlock.of(name.equals("column") || name.equals("out") ? "this.$L" : "$L", name)
                : EmbeddedSetters.value(component.declaration());
        return component instanceof ComponentModel.ToOne
                ? CodeBlock.of("$L.$L.keyOf($L)", ownConstant(), name, field)
                : field;
    }

    private CodeBlock ownConstant() {
        return TableSource.constantOf(source.model().declaration().record());
    }
}
