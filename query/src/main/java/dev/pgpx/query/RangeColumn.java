package dev.pgpx.query;

import dev.pgpx.types.Codec;
import dev.pgpx.types.Range;

/**
 * A column of a range type.
 *
 * @param <T> the Java type of the bounds
 * @param <X> the expressions that bounds make
 */
public final class RangeColumn<T, X extends Expression<T>> extends RangeExpression<T, X> implements Column<Range<T>> {
    private final ColumnDefinition<Range<T>> definition;

    RangeColumn(ColumnDefinition<Range<T>> definition, Codec<T> boundCodec, Family<T, X> family) {
        super(definition.node(), definition.codec(), boundCodec, family);
        this.definition = definition;
    }

    @Override
    public ColumnDefinition<Range<T>> definition() {
        return definition;
    }
}
