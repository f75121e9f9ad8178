package dev.pgpx.processor.source;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.pgpx.model.OrphanRule;
import dev.pgpx.processor.declaration.ComponentDeclaration;
import dev.pgpx.processor.table.ColumnModel;
import dev.pgpx.processor.table.ComponentModel;
import dev.pgpx.processor.table.ConstraintModel;
import dev.pgpx.processor.table.JoinTableModel;
import dev.pgpx.processor.table.Part;
import dev.pgpx.processor.table.SortModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Writes the public members of a table: a field for each column and each relation, hidden columns last, then constraints. */
final class MemberFields {
    private final TableSource source;

    MemberFields(TableSource source) {
        this.source = source;
    }

    List<FieldSpec> specs() {
        List<FieldSpec> fields = specs(source.model().parts());
        source.model().hiddenColumns().forEach(column -> fields.add(column(column)));
        source.model().constraints().stream()
                .filter(constraint -> !constraint.javaName().isEmpty())
                .forEach(constraint -> fields.add(constraint(constraint)));
        return fields;
    }

    /** The members for parts that stand together, in the table or within what is embedded. */
    List<FieldSpec> specs(List<Part> parts) {
        List<FieldSpec> fields = new ArrayList<>();
        for (Part part : parts) {
            if (part instanceof Part.Embedded embedded) {
                fields.add(EmbeddedColumns.field(source, embedded));
                continue;
            }
            ComponentModel component = ((Part.Single) part).component();
            component.ownColumns().forEach(column -> fields.add(column(column)));
            if (!(component instanceof ComponentModel.Value)) {
                fields.add(relation(component));
            }
        }
        return fields;
    }

    private static FieldSpec constraint(ConstraintModel constraint) {
        List<CodeBlock> arguments = new ArrayList<>();
        arguments.add(CodeBlock.of(
                "$T.$L", Vocabulary.CONSTRAINT_KIND, constraint.rule().kind()));
        arguments.add(CodeBlock.of("$S", constraint.name()));
        constraint.columns().forEach(column -> arguments.add(CodeBlock.of("$L", column.javaName())));
        return FieldSpec.builder(Vocabulary.CONSTRAINT, constraint.javaName(), Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("Constraint {@code $L}.", inJavadoc(constraint.name()))
                .initializer("constraint($L)", CodeBlock.join(arguments, ",$W"))
                .build();
    }

    private FieldSpec column(ColumnModel column) {
        ColumnFields.Declaration declaration = ColumnFields.declaration(source, column);
        return FieldSpec.builder(declaration.type(), column.memberName(), Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("Column {@code $L}: {@code $L}.", inJavadoc(column.name()), inJavadoc(column.sqlType()))
                .initializer(declaration.value())
                .build();
    }

    private FieldSpec relation(ComponentModel component) {
        if (component instanceof ComponentModel.ToOne one) {
            return toOne(one);
        }
        if (component instanceof ComponentModel.InverseOne inverse) {
            return inverse(inverse);
        }
        if (component instanceof ComponentModel.ToMany many) {
            CodeBlock value = CodeBlock.of(
                    "many($S,$W() -> $L,$W$L,$W$L)",
                    many.declaration().name(),
                    TableSource.constantOf(many.target()),
                    many.partners().size() == 1 ? strings(many.partners()) : list(strings(many.partners())),
                    held(many, many.target(), many.order(), many.partners().size() > 1));
            TypeName type = relationType(Vocabulary.TO_MANY, many.target());
            return relation(component, type, "The relation to many", many.target(), value);
        }
        ComponentModel.ManyToMany many = (ComponentModel.ManyToMany) component;
        CodeBlock value = CodeBlock.of(
                "manyToMany($S,$W() -> $L,$W$L,$W$L)",
                many.declaration().name(),
                TableSource.constantOf(many.target()),
                joinTable(many.join()),
                held(many, many.target(), many.order(), false));
        TypeName type = relationType(Vocabulary.MANY_TO_MANY, many.target());
        return relation(component, type, "The relation over a join table to many", many.target(), value);
    }

    private FieldSpec toOne(ComponentModel.ToOne one) {
        CodeBlock columns = one.columns().stream()
                .map(column -> CodeBlock.of("$L", column.memberName()))
                .collect(CodeBlock.joining(",$W"));
        CodeBlock value = CodeBlock.of(
                "one($S,$W$L,$W() -> $L,$W$L)",
                one.declaration().path(),
                one.isComposite() ? list(columns) : columns,
                TableSource.constantOf(one.target()),
                accessor(one));
        TypeName key = one.isComposite()
                ? ParameterizedTypeName.get(List.class, Object.class)
                : TableSource.javaType(one.columns().get(0));
        TypeName type = relationType(Vocabulary.TO_ONE, one.target(), key);
        return relation(one, type, "The relation to one", one.target(), value);
    }

    private FieldSpec inverse(ComponentModel.InverseOne inverse) {
        CodeBlock value = CodeBlock.of(
                "inverse($S,$W() -> $L,$W$L,$W$L,$W$T.$L)",
                inverse.declaration().name(),
                TableSource.constantOf(inverse.target()),
                list(strings(inverse.partners())),
                accessor(inverse),
                OrphanRule.class,
                inverse.declaration().orphans().orElse(OrphanRule.KEEP));
        TypeName type = relationType(Vocabulary.INVERSE_ONE, inverse.target());
        return relation(inverse, type, "The relation to the one that points here:", inverse.target(), value);
    }

    private static CodeBlock strings(List<String> texts) {
        return texts.stream().map(text -> CodeBlock.of("$S", text)).collect(CodeBlock.joining(",$W"));
    }

    private static CodeBlock list(CodeBlock elements) {
        return CodeBlock.of("$T.of($L)", List.class, elements);
    }

    /** How a record holds it, what becomes of what it holds no longer, and in which order. */
    private CodeBlock held(ComponentModel many, TypeElement target, List<SortModel> order, boolean all) {
        List<CodeBlock> arguments = new ArrayList<>();
        arguments.add(accessor(many));
        Optional<OrphanRule> orphans = many.declaration().orphans();
        if (all || orphans.isPresent() || !order.isEmpty()) {
            arguments.add(CodeBlock.of("$T.$L", OrphanRule.class, orphans.orElse(OrphanRule.KEEP)));
        }
        if (order.isEmpty() && all) {
            arguments.add(CodeBlock.of("$T::of", List.class));
        } else if (!order.isEmpty()) {
            CodeBlock keys = order.stream().map(key -> sortKey(target, key)).collect(CodeBlock.joining(",$W"));
            arguments.add(CodeBlock.of("() -> $T.of($L)", List.class, keys));
        }
        return CodeBlock.join(arguments, ",$W");
    }

    private static CodeBlock sortKey(TypeElement target, SortModel key) {
        CodeBlock sorted = CodeBlock.of(
                "$L.$L.$L()", TableSource.constantOf(target), key.member(), key.descending() ? "desc" : "asc");
        return key.nulls().map(nulls -> CodeBlock.of("$L.$L()", sorted, nulls)).orElse(sorted);
    }

    private CodeBlock accessor(ComponentModel relation) {
        ComponentDeclaration declaration = relation.declaration();
        String access = declaration.place().access();
        boolean direct = declaration.place().around().isEmpty() && !declaration.optional();
        boolean ofHierarchy = source.model().declaration().hierarchy().isPresent();
        if (direct && !ofHierarchy && access.endsWith("()")) {
            return CodeBlock.of("$T::$L", source.entity(), access.substring(0, access.length() - 2));
        }
        CodeBlock value = ofHierarchy && !(relation instanceof ComponentModel.ToOne)
                ? new HierarchyMethods(source).held(relation)
                : EntityMethods.value(source, relation);
        return CodeBlock.of("$L -> $L", source.entityParameter(), value);
    }

    private static FieldSpec relation(
            ComponentModel component, TypeName type, String what, TypeElement target, CodeBlock value) {
        return FieldSpec.builder(type, component.declaration().name(), Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("$L {@link $T}.", what, ClassName.get(target))
                .initializer(value)
                .build();
    }

    private TypeName relationType(ClassName kind, TypeElement target) {
        return ParameterizedTypeName.get(kind, source.entity(), ClassName.get(target));
    }

    private TypeName relationType(ClassName kind, TypeElement target, TypeName key) {
        return ParameterizedTypeName.get(kind, source.entity(), ClassName.get(target), key);
    }

    private static CodeBlock joinTable(JoinTableModel join) {
        return CodeBlock.of(
                "new $T($S,$W$S,$W$S,$W$S)",
                Vocabulary.JOIN_TABLE,
                join.schema(),
                join.name(),
                join.own().name(),
                join.target().name());
    }

    /** Names and types are free text: they must not end the comment or the tag. */
    private static String inJavadoc(String text) {
        return text.replace("*/", "*&#47;").replace("{", "&#123;").replace("}", "&#125;");
    }
}
