package dev.pgpx.query;

/**
 * A column of a date or time type.
 *
 * @param <T> the Java type of its values
 */
public final class TemporalColumn<T> extends TemporalExpression<T> implements Column<T> {
    private final ColumnDefinition<T> definition;

    TemporalColumn(ColumnDefinition<T> definition) {
        super(definition.node(), definition.codec());
        this.definition = definition;
    }

    @Override
    public ColumnDefinition<T> definition() {
        return definition;
    }
}
