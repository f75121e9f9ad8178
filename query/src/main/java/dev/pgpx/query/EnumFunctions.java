package dev.pgpx.query;

import dev.pgpx.query.text.Identifiers;
import dev.pgpx.types.Codec;
import dev.pgpx.types.PgType;

/**
 * Functions of enum types, in the order of their labels. They compare as {@link ComparableExpression}s do.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/functions-enum.html">Enum Support Functions</a>.
 */
public final class EnumFunctions {
    private EnumFunctions() {}

    /**
     * {@code enum_first}: the first value of a type.
     *
     * @param codec the type
     * @param <E> the Java enum
     * @return the expression
     */
    public static <E extends Enum<E>> ComparableExpression<E> enumFirst(Codec<E> codec) {
        return new ComparableExpression<>(Node.Call.of("enum_first", anyOf(codec)), codec);
    }

    /**
     * {@code enum_last}: the last value of a type.
     *
     * @param codec the type
     * @param <E> the Java enum
     * @return the expression
     */
    public static <E extends Enum<E>> ComparableExpression<E> enumLast(Codec<E> codec) {
        return new ComparableExpression<>(Node.Call.of("enum_last", anyOf(codec)), codec);
    }

    /**
     * {@code enum_range}: all values of a type.
     *
     * @param codec the type
     * @param <E> the Java enum
     * @return the expression
     */
    public static <E extends Enum<E>> ArrayExpression<E, ComparableExpression<E>> enumRange(Codec<E> codec) {
        return array(Node.Call.of("enum_range", anyOf(codec)), codec);
    }

    /**
     * {@code enum_range}: the values from one to another, both included.
     *
     * @param first the first; where it is null, from the first of all
     * @param last the last; where it is null, up to the last of all
     * @param <E> the Java enum
     * @return the expression
     */
    public static <E extends Enum<E>> ArrayExpression<E, ComparableExpression<E>> enumRange(
            Expression<E> first, Expression<E> last) {
        return array(Node.Call.of("enum_range", first.node(), last.node()), first.codec());
    }

    private static <E> ArrayExpression<E, ComparableExpression<E>> array(Node node, Codec<E> codec) {
        return new ArrayExpression<>(node, codec, Family.comparable());
    }

    /** The functions look at the type of their argument only. */
    private static Node anyOf(Codec<?> codec) {
        PgType type = codec.type();
        return new Node.Cast(new Node.Text("null"), Identifiers.quote(type.schema(), type.name()));
    }
}
