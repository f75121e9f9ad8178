package dev.pgpx.query;

/**
 * A column of type {@code macaddr} or {@code macaddr8}.
 *
 * @param <T> {@code Macaddr} or {@code Macaddr8}
 */
public final class MacaddrColumn<T> extends MacaddrExpression<T> implements Column<T> {
    private final ColumnDefinition<T> definition;

    MacaddrColumn(ColumnDefinition<T> definition) {
        super(definition.node(), definition.codec());
        this.definition = definition;
    }

    @Override
    public ColumnDefinition<T> definition() {
        return definition;
    }
}
