package dev.pgpx.query;

import dev.pgpx.types.Codec;
import dev.pgpx.types.Multirange;
import dev.pgpx.types.Range;

/**
 * A column of a multirange type.
 *
 * @param <T> the Java type of the bounds
 * @param <X> the expressions that bounds make
 */
public final class MultirangeColumn<T, X extends Expression<T>> extends MultirangeExpression<T, X>
        implements Column<Multirange<T>> {
    private final ColumnDefinition<Multirange<T>> definition;

    MultirangeColumn(
            ColumnDefinition<Multirange<T>> definition,
            Codec<Range<T>> rangeCodec,
            Codec<T> boundCodec,
            Family<T, X> family) {
        super(definition.node(), definition.codec(), rangeCodec, boundCodec, family);
        this.definition = definition;
    }

    @Override
    public ColumnDefinition<Multirange<T>> definition() {
        return definition;
    }
}
