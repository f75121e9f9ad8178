package dev.pgpx.query;

/**
 * A column of a numeric type.
 *
 * @param <N> the Java type of its values
 */
public final class NumberColumn<N extends Number> extends NumberExpression<N> implements Column<N> {
    private final ColumnDefinition<N> definition;

    NumberColumn(ColumnDefinition<N> definition) {
        super(definition.node(), definition.codec());
        this.definition = definition;
    }

    @Override
    public ColumnDefinition<N> definition() {
        return definition;
    }
}
