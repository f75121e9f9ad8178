package dev.pgpx.query;

/**
 * A column of type {@code timestamptz}.
 *
 * @param <T> the Java type of its values
 */
public final class TimestamptzColumn<T> extends TimestamptzExpression<T> implements Column<T> {
    private final ColumnDefinition<T> definition;

    TimestamptzColumn(ColumnDefinition<T> definition) {
        super(definition.node(), definition.codec());
        this.definition = definition;
    }

    @Override
    public ColumnDefinition<T> definition() {
        return definition;
    }
}
