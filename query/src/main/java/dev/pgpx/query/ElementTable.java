package dev.pgpx.query;

import dev.pgpx.types.Codec;
import java.util.List;

/**
 * A function in FROM that gives single values: {@code generate_series}, {@code unnest}. Immutable and thread-safe.
 *
 * @param <T> the Java type of the values
 * @param <X> the expressions that they make
 * @see Sql#generateSeries
 * @see Sql#unnest
 */
public final class ElementTable<T, X extends Expression<T>> extends FunctionRows {
    private static final String VALUE = "value";

    private final Family<T, X> family;
    private final Codec<T> codec;

    private ElementTable(String alias, Node call, Family<T, X> family, Codec<T> codec, boolean withOrdinality) {
        super(alias, call, List.of(VALUE), withOrdinality);
        this.family = family;
        this.codec = codec;
    }

    static <T, X extends Expression<T>> ElementTable<T, X> of(
            String alias, Node call, Family<T, X> family, Codec<T> codec) {
        return new ElementTable<>(alias, call, family, codec, false);
    }

    /**
     * The value of the row.
     *
     * @return the column
     */
    public X value() {
        return column(VALUE, family, codec);
    }

    /**
     * Numbers the rows from 1 on, in one column more: {@code with ordinality}.
     *
     * @return the table with {@link #ordinality()}
     */
    public ElementTable<T, X> withOrdinality() {
        return new ElementTable<>(alias(), call(), family, codec, true);
    }

    @Override
    Object parts() {
        return List.of();
    }
}
