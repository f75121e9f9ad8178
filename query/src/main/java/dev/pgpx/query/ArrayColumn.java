package dev.pgpx.query;

import dev.pgpx.types.Codec;
import java.util.List;

/**
 * A column of an array type.
 *
 * @param <E> the Java type of the elements
 * @param <X> the expressions that elements make
 */
public final class ArrayColumn<E, X extends Expression<E>> extends ArrayExpression<E, X> implements Column<List<E>> {
    private final ColumnDefinition<List<E>> definition;

    ArrayColumn(ColumnDefinition<List<E>> definition, Codec<E> elementCodec, Family<E, X> family) {
        super(definition.node(), elementCodec, family);
        this.definition = definition;
    }

    @Override
    public ColumnDefinition<List<E>> definition() {
        return definition;
    }
}
