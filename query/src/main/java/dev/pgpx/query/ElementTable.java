package dev.pgpx.query;

import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A function in FROM that gives single values: {@code generate_series}, {@code unnest}. Immutable and thread-safe.
 *
 * @param <T> the Java type of the values
 * @param <X> the expressions that they make
 * @see Sql#generateSeries
 * @see Sql#unnest
 */
public final class ElementTable<T, X extends Expression<T>> extends DerivedTable {
    private static final String VALUE = "value";
    private static final String ORDINALITY = "ordinality";

    private final Node call;
    private final Family<T, X> family;
    private final Codec<T> codec;
    private final boolean withOrdinality;

    private ElementTable(String alias, Node call, Family<T, X> family, Codec<T> codec, boolean withOrdinality) {
        super(alias, withOrdinality ? List.of(output(VALUE), output(ORDINALITY)) : List.of(output(VALUE)));
        this.call = call;
        this.family = family;
        this.codec = codec;
        this.withOrdinality = withOrdinality;
    }

    static <T, X extends Expression<T>> ElementTable<T, X> of(
            String alias, Node call, Family<T, X> family, Codec<T> codec) {
        return new ElementTable<>(alias, call, family, codec, false);
    }

    private static OutputColumn output(String name) {
        return new OutputColumn(new Node.Text(name), name);
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
        return new ElementTable<>(alias(), call, family, codec, true);
    }

    /**
     * The number of the row.
     *
     * @return the column
     * @throws QueryException without {@link #withOrdinality()}
     */
    public NumberExpression<Long> ordinality() {
        return column(ORDINALITY, Family.number(), Codecs.INT8);
    }

    @Override
    void render(SqlWriter out) {
        out.node(call);
        if (withOrdinality) {
            out.text(" with ordinality");
        }
        out.token(new Declared(alias(), columnNames()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ElementTable<?, ?> that
                && alias().equals(that.alias())
                && withOrdinality == that.withOrdinality
                && call.equals(that.call);
    }

    @Override
    public int hashCode() {
        return alias().hashCode();
    }
}
