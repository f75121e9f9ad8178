package dev.pgpx.query;

/**
 * A column of type {@code timestamp}.
 *
 * @param <T> the Java type of its values
 */
public final class TimestampColumn<T> extends TimestampExpression<T> implements Column<T> {
    private final ColumnDefinition<T> definition;

    TimestampColumn(ColumnDefinition<T> definition) {
        super(definition.node(), definition.codec());
        this.definition = definition;
    }

    @Override
    public ColumnDefinition<T> definition() {
        return definition;
    }
}
