package dev.pgpx.processor.type;

import dev.pgpx.processor.declaration.ComponentDeclaration;
import dev.pgpx.processor.declaration.DeclaredTypes;
import dev.pgpx.query.text.Identifiers;
import dev.pgpx.types.Multirange;
import dev.pgpx.types.Range;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Finds how a component's Java type is stored. */
public final class TypeMapping {
    private static final List<String> JSON_NAMES = List.of("json", "jsonb");

    private final Types types;
    private final Elements elements;

    /**
     * A mapping.
     *
     * @param types the compiler's
     * @param elements the compiler's
     */
    public TypeMapping(Types types, Elements elements) {
        this.types = types;
        this.elements = elements;
    }

    /**
     * How a component that is no relation is stored.
     *
     * @param component the component
     * @return its type; empty when none is known
     */
    public Optional<ColumnType> typeOf(ComponentDeclaration component) {
        if (component.isDiscriminator()) {
            return scalar(elements.getTypeElement(String.class.getName()).asType());
        }
        if (component.codecHolder().isPresent()) {
            return Optional.of(given(component, component.codecHolder().get()));
        }
        return component
                .columnType()
                .flatMap(SqlType::parse)
                .flatMap(given -> as(component, given))
                .or(() -> byDefault(component));
    }

    /**
     * Why a component cannot be stored in a column of the type that is given for it.
     *
     * @param component the component
     * @return what fits its Java type; empty when the given type does, when it is none of PostgreSQL's own, and when none is
     *     given
     */
    public Optional<List<String>> misfit(ComponentDeclaration component) {
        return component
                .columnType()
                .flatMap(SqlType::parse)
                .filter(given -> component.codecHolder().isEmpty())
                .filter(TypeMapping::isKnown)
                .filter(given -> as(component, given).isEmpty())
                .flatMap(given -> byDefault(component).map(type -> fitting(component, type)));
    }

    /**
     * Why there is no such type as is given for a component.
     *
     * @param component the component
     * @return what is wrong; empty when nothing is known to be
     */
    public Optional<String> wrongModifiers(ComponentDeclaration component) {
        return component
                .columnType()
                .flatMap(SqlType::parse)
                .filter(given -> component.codecHolder().isEmpty())
                .filter(TypeMapping::isKnown)
                .flatMap(SqlType::wrongModifiers);
    }

    /** Domains, enum types and those of extensions are left to the user; fields of intervals have no codec. */
    private static boolean isKnown(SqlType given) {
        return BuiltInTypes.sqlNames().contains(given.name()) || given.name().startsWith("interval ");
    }

    /** Of a type that nothing but its codec knows. */
    private ColumnType given(ComponentDeclaration component, TypeMirror holder) {
        return new ColumnType(
                boxed(component.type()),
                component.columnType().orElse(""),
                Family.COMPARABLE,
                new CodecSource.Given(holder),
                "",
                Optional.empty());
    }

    private Optional<ColumnType> byDefault(ComponentDeclaration component) {
        return component.isJson() ? Optional.of(json(component, "jsonb")) : byDefault(component.type());
    }

    private Optional<ColumnType> byDefault(TypeMirror type) {
        return multirange(type).or(() -> scalar(type)).or(() -> range(type)).or(() -> array(type));
    }

    private ColumnType json(ComponentDeclaration component, String sqlName) {
        TypeMirror boxed = boxed(component.type());
        CodecSource codec = new CodecSource.JsonOf(component.name(), boxed, sqlName);
        return new ColumnType(boxed, sqlName, Family.JSON, codec, "", Optional.empty());
    }

    private Optional<ColumnType> as(ComponentDeclaration component, SqlType given) {
        if (!component.isJson()) {
            return as(component.type(), given);
        }
        return JSON_NAMES.contains(given.name()) && !given.array()
                ? Optional.of(json(component, given.name()))
                : Optional.empty();
    }

    private Optional<ColumnType> as(TypeMirror type, SqlType given) {
        Optional<ColumnType> scalar = builtIn(type).flatMap(found -> found.as(boxed(type), given));
        if (scalar.isPresent()) {
            return scalar;
        }
        return given.array() && DeclaredTypes.isA(type, List.class)
                ? argument(type)
                        .filter(element -> !isWidened(element, given.element()))
                        .flatMap(element -> as(element, given.element()))
                        .map(part -> arrayOf(type, part))
                : range(type)
                        .or(() -> multirange(type))
                        .filter(range -> range.sqlType().equals(given.name()) && !given.array());
    }

    /** A number in a wider column, which is read as the narrower one; elements of arrays are not. */
    private boolean isWidened(TypeMirror element, SqlType given) {
        return builtIn(element).filter(found -> found.widens(given)).isPresent();
    }

    private List<String> fitting(ComponentDeclaration component, ColumnType type) {
        if (component.isJson()) {
            return JSON_NAMES;
        }
        boolean ofElements = type.family() == Family.ARRAY;
        TypeMirror scalar = ofElements ? type.part().orElseThrow().javaType() : type.javaType();
        List<String> names = builtIn(scalar).map(BuiltInType::sqlNames).orElse(List.of());
        if (names.isEmpty()) {
            return List.of(type.sqlType());
        }
        return names.stream().map(name -> ofElements ? name + "[]" : name).toList();
    }

    private Optional<BuiltInType> builtIn(TypeMirror type) {
        return BuiltInTypes.find(DeclaredTypes.text(boxed(type)));
    }

    /**
     * How a single value of a type is stored where nothing is said about it.
     *
     * @param type the type
     * @return its type; empty when none is known, and for lists and ranges
     */
    public Optional<ColumnType> ofValue(TypeMirror type) {
        return scalar(type);
    }

    private Optional<ColumnType> scalar(TypeMirror type) {
        TypeMirror boxed = boxed(type);
        Optional<ColumnType> enumType = DeclaredTypes.element(boxed)
                .filter(element -> element.getKind() == ElementKind.ENUM)
                .map(element -> enumeration(boxed, element));
        return enumType.or(() ->
                builtIn(type).filter(found -> !found.access().onlyWhereGiven()).map(found -> found.byDefault(boxed)));
    }

    private static ColumnType enumeration(TypeMirror type, TypeElement element) {
        EnumType enumType = EnumType.of(element);
        String sqlType = Identifiers.quote(enumType.schema(), enumType.name());
        CodecSource codec = new CodecSource.EnumOf(enumType);
        return new ColumnType(type, sqlType, Family.COMPARABLE, codec, "", Optional.empty());
    }

    private Optional<ColumnType> range(TypeMirror type) {
        return DeclaredTypes.isA(type, Range.class)
                ? argument(type).flatMap(bound -> rangeOf(type, bound))
                : Optional.empty();
    }

    private Optional<ColumnType> rangeOf(TypeMirror type, TypeMirror bound) {
        Optional<ColumnType> part = scalar(bound);
        return builtIn(bound)
                .filter(BuiltInType::hasRange)
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
                .filter(BuiltInType::hasRange)
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
        return argument(type)
                .flatMap(element -> scalar(element).or(() -> range(element)))
                .filter(part -> !part.sqlType().endsWith("[]"))
                .map(part -> arrayOf(type, part));
    }

    private static ColumnType arrayOf(TypeMirror type, ColumnType part) {
        CodecSource codec = new CodecSource.ArrayOf(part.codec());
        return new ColumnType(type, part.sqlType() + "[]", Family.ARRAY, codec, "", Optional.of(part));
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
