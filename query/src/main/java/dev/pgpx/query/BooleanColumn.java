package dev.pgpx.query;

/**
 * A column of type {@code boolean}; a condition by itself.
 */
public final class BooleanColumn extends Condition implements Column<Boolean> {
    private final ColumnDefinition<Boolean> definition;

    BooleanColumn(ColumnDefinition<Boolean> definition) {
        super(definition.node());
        this.definition = definition;
    }

    @Override
    public ColumnDefinition<Boolean> definition() {
        return definition;
    }
}
