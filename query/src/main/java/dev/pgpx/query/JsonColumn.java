package dev.pgpx.query;

/**
 * A column of type {@code jsonb}.
 *
 * @param <T> the Java type of its values
 */
public final class JsonColumn<T> extends JsonExpression<T> implements Column<T> {
    private final ColumnDefinition<T> definition;

    JsonColumn(ColumnDefinition<T> definition) {
        super(definition.node(), definition.codec());
        this.definition = definition;
    }

    @Override
    public ColumnDefinition<T> definition() {
        return definition;
    }
}
