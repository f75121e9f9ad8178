package dev.pgpx.processor.source;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.pgpx.model.Many;
import dev.pgpx.model.One;
import dev.pgpx.processor.declaration.ComponentDeclaration;
import dev.pgpx.processor.declaration.HierarchyDeclaration;
import dev.pgpx.processor.declaration.Names;
import dev.pgpx.processor.table.ComponentModel;
import dev.pgpx.processor.table.SubtypeModel;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Writes what is special about the table of a hierarchy: its rows are of several classes. */
final class HierarchyMethods {
    private static final String SUBTYPE = "subtype";

    private final TableSource source;
    private final List<SubtypeModel> subtypes;

    HierarchyMethods(TableSource source) {
        this.source = source;
        this.subtypes = source.model().subtypes();
    }

    /** What a record holds of a relation whose key is elsewhere; nothing when its class has no such component. */
    CodeBlock held(ComponentModel relation) {
        Class<?> type = relation instanceof ComponentModel.InverseOne ? One.class : Many.class;
        return value(relation, CodeBlock.of("$T.unloaded()", type));
    }

    /** The value of a component, whichever class the record is of; null when that has none such. */
    CodeBlock value(ComponentModel component) {
        return value(component, CodeBlock.of("null"));
    }

    private CodeBlock value(ComponentModel component, CodeBlock absent) {
        if (component.declaration().isDiscriminator()) {
            return chain(
                    subtypes,
                    subtype -> CodeBlock.of("$S", subtype.declaration().value()),
                    /* bound= */ false,
                    absent);
        }
        if (isShared(component.declaration())) {
            return Access.of(CodeBlock.of(source.entityParameter()), component.declaration());
        }
        if (component.declaration().place().everywhere()) {
            return ofEverySubtype(component);
        }
        List<SubtypeModel> having = subtypes.stream()
                .filter(subtype -> subtype.own(component).isPresent())
                .toList();
        return chain(having, subtype -> own(subtype, component, CodeBlock.of(SUBTYPE)), /* bound= */ true, absent);
    }

    /** The last subtype needs no test: so the value is of the type that all of them have, and never null for want of one. */
    private CodeBlock ofEverySubtype(ComponentModel component) {
        SubtypeModel last = subtypes.get(subtypes.size() - 1);
        CodeBlock cast = CodeBlock.of("(($T) $L)", typeOf(last), source.entityParameter());
        return chain(
                subtypes.subList(0, subtypes.size() - 1),
                subtype -> own(subtype, component, CodeBlock.of(SUBTYPE)),
                /* bound= */ true,
                own(last, component, cast));
    }

    private static CodeBlock own(SubtypeModel subtype, ComponentModel component, CodeBlock object) {
        return Access.of(object, subtype.own(component).orElseThrow());
    }

    /** {@code payment instanceof Card subtype ? … : payment instanceof Transfer subtype ? … : null}. */
    private CodeBlock chain(
            List<SubtypeModel> having, Function<SubtypeModel, CodeBlock> value, boolean bound, CodeBlock absent) {
        CodeBlock.Builder chain = CodeBlock.builder();
        for (SubtypeModel subtype : having) {
            chain.add(
                    "$L instanceof $T$L$W? $L$W: ",
                    source.entityParameter(),
                    typeOf(subtype),
                    bound ? " " + SUBTYPE : "",
                    inParentheses(value.apply(subtype)));
        }
        return chain.add(absent).build();
    }

    private static CodeBlock inParentheses(CodeBlock value) {
        return value.toString().contains(" ? ") ? CodeBlock.of("($L)", value) : value;
    }

    /** Whether the interface itself has the accessor of a component. */
    private boolean isShared(ComponentDeclaration component) {
        TypeElement root = source.model().declaration().record();
        return component.place().around().isEmpty()
                && component.place().everywhere()
                && ElementFilter.methodsIn(root.getEnclosedElements()).stream()
                        .filter(method -> method.getParameters().isEmpty())
                        .anyMatch(method -> (method.getSimpleName() + "()")
                                .equals(component.place().access()));
    }

    /** The method read: the discriminator decides which constructor is called. */
    CodeBlock read(Function<SubtypeModel, CodeBlock> constructed) {
        HierarchyDeclaration hierarchy =
                source.model().declaration().hierarchy().orElseThrow();
        ComponentModel discriminator = source.model().components().stream()
                .filter(component -> component.declaration().isDiscriminator())
                .findFirst()
                .orElseThrow();
        CodeBlock.Builder code = CodeBlock.builder()
                .addStatement(
                        "$T $L = row.require($L, $T.TEXT)",
                        String.class,
                        SUBTYPE,
                        source.position(discriminator.ownColumns().get(0)),
                        Vocabulary.CODECS)
                .add("return switch ($L) {\n$>", SUBTYPE);
        for (SubtypeModel subtype : subtypes) {
            code.add("case $S ->$>\n$L;\n$<", subtype.declaration().value(), constructed.apply(subtype));
        }
        return code.add(
                        "default -> throw unknownSubtype($L, $L, $L);\n$<};\n",
                        source.member(hierarchy.discriminator().name()),
                        SUBTYPE,
                        keyValues())
                .build();
    }

    private CodeBlock keyValues() {
        return source.model().keyColumns().stream()
                .map(column -> CodeBlock.of(
                        "row.get($L, $L)",
                        source.position(column),
                        source.codecs().codec(column.type())))
                .collect(CodeBlock.joining(", "));
    }

    /** The method match, which takes a function for each subtype: none can be forgotten. */
    MethodSpec match(boolean isPublic) {
        TypeVariableName result = TypeVariableName.get("R");
        String parameter = source.entityParameter();
        MethodSpec.Builder method = MethodSpec.methodBuilder("match")
                .addJavadoc("Applies the function of the class that a record is of.\n\n")
                .addJavadoc("@param $L the record\n", parameter)
                .addModifiers(Modifier.STATIC)
                .addTypeVariable(result)
                .returns(result)
                .addParameter(source.entity(), parameter);
        if (isPublic) {
            method.addModifiers(Modifier.PUBLIC);
        }
        CodeBlock.Builder code = CodeBlock.builder();
        Set<String> taken = new HashSet<>(Set.of(parameter));
        for (SubtypeModel subtype : subtypes) {
            String name = free(Names.decapitalized(subtype.declaration().name()), taken);
            boolean last = subtype.equals(subtypes.get(subtypes.size() - 1));
            method.addJavadoc("@param $L takes a {@link $T}\n", name, typeOf(subtype));
            method.addParameter(
                    ParameterizedTypeName.get(
                            ClassName.get(Function.class),
                            WildcardTypeName.supertypeOf(typeOf(subtype)),
                            WildcardTypeName.subtypeOf(result)),
                    name);
            if (last) {
                code.addStatement(
                        "return $L.apply(($T) $T.requireNonNull($L, $S))",
                        name,
                        typeOf(subtype),
                        Objects.class,
                        parameter,
                        parameter);
            } else {
                code.beginControlFlow("if ($L instanceof $T)", parameter, typeOf(subtype))
                        .addStatement("return $L.apply(($T) $L)", name, typeOf(subtype), parameter)
                        .endControlFlow();
            }
        }
        return method.addJavadoc("@param <R> the result\n@return what the function gives\n")
                .addCode(code.build())
                .build();
    }

    private static String free(String wanted, Set<String> taken) {
        String name = SourceVersion.isKeyword(wanted) ? wanted + "_" : wanted;
        while (!taken.add(name)) {
            name += "_";
        }
        return name;
    }

    static ClassName typeOf(SubtypeModel subtype) {
        return ClassName.get(subtype.declaration().type());
    }
}
