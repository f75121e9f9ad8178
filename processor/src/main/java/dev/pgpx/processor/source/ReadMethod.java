package dev.pgpx.processor.source;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.pgpx.processor.declaration.ComponentDeclaration;
import dev.pgpx.processor.table.ColumnModel;
import dev.pgpx.processor.table.ComponentModel;
import dev.pgpx.processor.table.Part;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the method that makes a record of a row: the constructor call, an expression for each component. */
final class ReadMethod {
    private final TableSource source;

    ReadMethod(TableSource source) {
        this.source = source;
    }

    MethodSpec spec() {
        return MethodSpec.methodBuilder("read")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(source.entity())
                .addParameter(Vocabulary.ROW, "row")
                .addParameter(int.class, "at")
                .addParameter(Vocabulary.RELATIONS, "relations")
                .addCode(body())
                .build();
    }

    private CodeBlock body() {
        if (source.model().declaration().hierarchy().isPresent()) {
            return new HierarchyMethods(source)
                    .read(subtype ->
                            constructed(HierarchyMethods.typeOf(subtype), Part.of(subtype.components()), ",$W", ""));
        }
        CodeBlock constructed = constructed(source.entity(), source.model().parts(), ",\n", "\n");
        return CodeBlock.builder().addStatement("return $L", constructed).build();
    }

    private CodeBlock constructed(ClassName type, List<Part> parts, String between, String before) {
        CodeBlock arguments = parts.stream().map(this::value).collect(CodeBlock.joining(between));
        return CodeBlock.of("new $T(" + before + "$L)", type, arguments);
    }

    private CodeBlock value(Part part) {
        return part instanceof Part.Embedded embedded ? embedded(embedded) : value(((Part.Single) part).component());
    }

    /** What is embedded; where it can be null it is, when all its columns are. */
    private CodeBlock embedded(Part.Embedded embedded) {
        ComponentDeclaration declaration = embedded.declaration();
        CodeBlock present = constructed(EmbeddedColumns.typeOf(declaration), embedded.parts(), ",$W", "");
        if (!declaration.holdsNull()) {
            return present;
        }
        CodeBlock absent = embedded.components().stream()
                .flatMap(component -> component.ownColumns().stream())
                .map(column -> CodeBlock.of("row.isNull($L)", source.position(column)))
                .collect(CodeBlock.joining("$W&& "));
        return declaration.optional()
                ? CodeBlock.of("$1L$W? $2T.empty()$W: $2T.of($3L)", absent, Optional.class, present)
                : CodeBlock.of("$L$W? null$W: $L", absent, present);
    }

    private CodeBlock value(ComponentModel component) {
        if (component instanceof ComponentModel.Value value) {
            return value(value);
        }
        if (component instanceof ComponentModel.ToOne one) {
            return one(one);
        }
        return CodeBlock.of(
                "relations.$L($L, $L)",
                component instanceof ComponentModel.InverseOne ? "inverse" : "many",
                source.member(component.declaration().path()),
                key(source.model().keyColumns()));
    }

    private CodeBlock value(ComponentModel.Value value) {
        ColumnModel column = value.column();
        if (!column.component().holdsNull()) {
            return present(column);
        }
        CodeBlock read = CodeBlock.of("row.get($L, $L)", source.position(column), codec(column));
        return column.component().optional() ? CodeBlock.of("$T.ofNullable($L)", Optional.class, read) : read;
    }

    private CodeBlock one(ComponentModel.ToOne one) {
        ComponentDeclaration declaration = one.declaration();
        CodeBlock relation =
                CodeBlock.of("relations.one($L, $L)", source.member(declaration.path()), key(one.columns()));
        if (!declaration.holdsNull()) {
            return relation;
        }
        CodeBlock absent = one.columns().stream()
                .map(column -> CodeBlock.of("row.isNull($L)", source.position(column)))
                .collect(CodeBlock.joining("$W|| "));
        String space = one.isComposite() ? "$W" : " ";
        return declaration.optional()
                ? CodeBlock.of(
                        "$1L" + space + "? $2T.empty()" + space + ": $2T.of($3L)", absent, Optional.class, relation)
                : CodeBlock.of("$L" + space + "? null" + space + ": $L", absent, relation);
    }

    /** A key: the value of its column, or the list of the values of several. */
    private CodeBlock key(List<ColumnModel> columns) {
        CodeBlock values = columns.stream().map(this::present).collect(CodeBlock.joining(",$W"));
        return columns.size() == 1 ? values : CodeBlock.of("$T.of($L)", List.class, values);
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
