package dev.pgpx.query;

/**
 * A column of type {@code interval}.
 *
 * @param <T> the Java type of its values
 */
public final class IntervalColumn<T> extends IntervalExpression<T> implements Column<T> {
    private final ColumnDefinition<T> definition;

    IntervalColumn(ColumnDefinition<T> definition) {
        super(definition.node(), definition.codec());
        this.definition = definition;
    }

    @Override
    public ColumnDefinition<T> definition() {
        return definition;
    }
}
