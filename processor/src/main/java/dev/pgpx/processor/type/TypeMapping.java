package dev.pgpx.processor.type;

import dev.pgpx.processor.declaration.ComponentDeclaration;
import dev.pgpx.processor.declaration.DeclaredTypes;
import dev.pgpx.processor.type.BuiltInTypes.BuiltIn;
import dev.pgpx.query.text.Identifiers;
import dev.pgpx.types.Multirange;
import dev.pgpx.types.Range;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Finds how a component's Java type is stored. */
public final class TypeMapping {
    private final Types types;

    /**
     * A mapping.
     *
     * @param types the compiler's
     */
    public TypeMapping(Types types) {
        this.types = types;
    }

    /**
     * How a component that is no relation is stored.
     *
     * @param component the component
     * @return its type; empty when none is known
     */
    public Optional<ColumnType> typeOf(ComponentDeclaration component) {
        TypeMirror type = component.type();
        if (component.isJson()) {
            TypeMirror boxed = boxed(type);
            CodecSource codec = new CodecSource.JsonOf(component.name(), boxed);
            return Optional.of(new ColumnType(boxed, "jsonb", Family.JSON, codec, "", Optional.empty()));
        }
        return multirange(type).or(() -> scalar(type)).or(() -> range(type)).or(() -> array(type));
    }

    private Optional<ColumnType> scalar(TypeMirror type) {
        if (type instanceof ArrayType array && array.getComponentType().getKind() == TypeKind.BYTE) {
            return Optional.of(builtIn(type, BuiltInTypes.BYTES));
        }
        TypeMirror boxed = boxed(type);
        return DeclaredTypes.element(boxed).flatMap(element -> scalar(boxed, element));
    }

    private static Optional<ColumnType> scalar(TypeMirror type, TypeElement element) {
        if (element.getKind() == ElementKind.ENUM) {
            EnumType enumType = EnumType.of(element);
            String sqlType = Identifiers.quote(enumType.schema(), enumType.name());
            CodecSource codec = new CodecSource.EnumOf(enumType);
            return Optional.of(new ColumnType(type, sqlType, Family.COMPARABLE, codec, "", Optional.empty()));
        }
        return BuiltInTypes.find(DeclaredTypes.text(type)).map(found -> builtIn(type, found));
    }

    private static ColumnType builtIn(TypeMirror type, BuiltIn found) {
        CodecSource codec = new CodecSource.Constant(found.codec());
        return new ColumnType(type, found.sqlType(), found.family(), codec, found.primitive(), Optional.empty());
    }

    private Optional<ColumnType> range(TypeMirror type) {
        return DeclaredTypes.isA(type, Range.class)
                ? argument(type).flatMap(bound -> rangeOf(type, bound))
                : Optional.empty();
    }

    private Optional<ColumnType> rangeOf(TypeMirror type, TypeMirror bound) {
        Optional<ColumnType> part = scalar(bound);
        return BuiltInTypes.find(DeclaredTypes.text(bound))
                .filter(BuiltIn::hasRange)
                .map(found -> new ColumnType(
                        type, found.rangeType(), Family.RANGE, new CodecSource.Constant(found.rangeCodec()), "", part));
    }

    private Optional<ColumnType> multirange(TypeMirror type) {
        return DeclaredTypes.isA(type, Multirange.class)
                ? argument(type).flatMap(bound -> multirangeOf(type, bound))
                : Optional.empty();
    }

    private Optional<ColumnType> multirangeOf(TypeMirror type, TypeMirror bound) {
        Optional<ColumnType> part = scalar(bound);
        return BuiltInTypes.find(DeclaredTypes.text(bound))
                .filter(BuiltIn::hasRange)
                .map(found -> new ColumnType(
                        type,
                        found.rangeType().replace("range", "multirange"),
                        Family.MULTIRANGE,
                        new CodecSource.MultirangeOf(
                                found.rangeCodec().replace("RANGE", "MULTIRANGE"), found.rangeCodec()),
                        "",
                        part));
    }

    private Optional<ColumnType> array(TypeMirror type) {
        if (!DeclaredTypes.isA(type, List.class)) {
            return Optional.empty();
        }
        Optional<ColumnType> part =
                argument(type).flatMap(element -> scalar(element).or(() -> range(element)));
        return part.map(element -> new ColumnType(
                type, element.sqlType() + "[]", Family.ARRAY, new CodecSource.ArrayOf(element.codec()), "", part));
    }

    private static Optional<TypeMirror> argument(TypeMirror type) {
        return DeclaredTypes.arguments(type).stream().findFirst().map(argument -> argument);
    }

    private TypeMirror boxed(TypeMirror type) {
        return type instanceof PrimitiveType primitive
                ? types.boxedClass(primitive).asType()
                : type;
    }
}
