package dev.pgpx.query;

/**
 * A column of type {@code time} or {@code timetz}.
 *
 * @param <T> the Java type of its values
 */
public final class TimeColumn<T> extends TimeExpression<T> implements Column<T> {
    private final ColumnDefinition<T> definition;

    TimeColumn(ColumnDefinition<T> definition) {
        super(definition.node(), definition.codec());
        this.definition = definition;
    }

    @Override
    public ColumnDefinition<T> definition() {
        return definition;
    }
}
