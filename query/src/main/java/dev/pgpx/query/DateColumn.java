package dev.pgpx.query;

/**
 * A column of type {@code date}.
 *
 * @param <T> the Java type of its values
 */
public final class DateColumn<T> extends DateExpression<T> implements Column<T> {
    private final ColumnDefinition<T> definition;

    DateColumn(ColumnDefinition<T> definition) {
        super(definition.node(), definition.codec());
        this.definition = definition;
    }

    @Override
    public ColumnDefinition<T> definition() {
        return definition;
    }
}
