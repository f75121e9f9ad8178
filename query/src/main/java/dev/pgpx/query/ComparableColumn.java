package dev.pgpx.query;

/**
 * A column of a type that has an order and no operators of its own: enums, uuid and others.
 *
 * @param <T> the Java type of its values
 */
public final class ComparableColumn<T> extends ComparableExpression<T> implements Column<T> {
    private final ColumnDefinition<T> definition;

    ComparableColumn(ColumnDefinition<T> definition) {
        super(definition.node(), definition.codec());
        this.definition = definition;
    }

    @Override
    public ColumnDefinition<T> definition() {
        return definition;
    }
}
