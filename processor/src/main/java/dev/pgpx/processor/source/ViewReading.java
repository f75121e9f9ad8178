package dev.pgpx.processor.source;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.pgpx.processor.view.ViewComponent;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.lang.model.element.Modifier;

/**
 * Writes how a view reads a row: at once, or, where it has lists, in two steps, of which the second makes the record when the
 * lists of all rows can be loaded.
 */
final class ViewReading {
    private static final ClassName SUPPLIER = ClassName.get(Supplier.class);

    private final ViewSource source;

    ViewReading(ViewSource source) {
        this.source = source;
    }

    List<MethodSpec> specs() {
        return source.model().isListing() ? List.of(readListing(), begin()) : List.of(read());
    }

    private static MethodSpec.Builder method(String name, TypeName result) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(result)
                .addParameter(Vocabulary.ROW, "row")
                .addParameter(int.class, "at")
                .addParameter(Vocabulary.RELATIONS, "relations");
    }

    private MethodSpec read() {
        return method("read", source.record())
                .addStatement("return new $T(\n$L)", source.record(), arguments(this::value))
                .build();
    }

    private MethodSpec readListing() {
        return method("read", source.record())
                .addStatement("return begin(row, at, relations).get()")
                .build();
    }

    private MethodSpec begin() {
        MethodSpec.Builder begin = method("begin", ParameterizedTypeName.get(SUPPLIER, source.record()));
        for (ViewComponent component : source.model().components()) {
            begin.addStatement(
                    "$T $L = $L",
                    localType(component),
                    ViewSource.local(component),
                    isLate(component) ? call("begin", component) : value(component));
        }
        return begin.addStatement("return () -> new $T(\n$L)", source.record(), arguments(this::local))
                .build();
    }

    private CodeBlock arguments(Function<ViewComponent, CodeBlock> argument) {
        return source.model().components().stream().map(argument).collect(CodeBlock.joining(",\n"));
    }

    /** Whether a component is made when all rows have been read. */
    private static boolean isLate(ViewComponent component) {
        return component.isListing();
    }

    private TypeName localType(ViewComponent component) {
        if (!isLate(component)) {
            TypeName declared =
                    TypeName.get(component.declaration().element().asType()).withoutAnnotations();
            return component.declaration().annotatedNullable()
                    ? source.surroundings().nullable(declared)
                    : declared;
        }
        if (component instanceof ViewComponent.Part part) {
            TypeName record = ClassName.get(part.view());
            return ParameterizedTypeName.get(
                    SUPPLIER,
                    WildcardTypeName.subtypeOf(
                            part.declaration().nullable()
                                    ? source.surroundings().nullable(record)
                                    : record));
        }
        ClassName record = ClassName.get(((ViewComponent.Rows) component).view());
        return ParameterizedTypeName.get(SUPPLIER, ParameterizedTypeName.get(ClassName.get(List.class), record));
    }

    private CodeBlock local(ViewComponent component) {
        String name = ViewSource.local(component);
        if (!isLate(component)) {
            return CodeBlock.of("$L", name);
        }
        return wrapped(component, CodeBlock.of("$L.get()", name));
    }

    private CodeBlock value(ViewComponent component) {
        if (!(component instanceof ViewComponent.Value value)) {
            return wrapped(component, call("read", component));
        }
        if (ViewSource.isPrimitive(value)) {
            return CodeBlock.of("row.get$L($L)", value.column().type().primitive(), source.position(value));
        }
        String method = component.declaration().nullable() ? "get" : "require";
        CodeBlock read = CodeBlock.of("row.$L($L, $L)", method, source.position(value), source.field(component));
        return wrapped(component, read);
    }

    private CodeBlock call(String method, ViewComponent component) {
        return CodeBlock.of("$L.$L(row, at, relations)", source.field(component), method);
    }

    private static CodeBlock wrapped(ViewComponent component, CodeBlock value) {
        return component.declaration().optional() ? CodeBlock.of("$T.ofNullable($L)", Optional.class, value) : value;
    }
}
