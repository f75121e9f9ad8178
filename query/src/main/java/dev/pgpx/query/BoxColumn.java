package dev.pgpx.query;

import dev.pgpx.types.Box;

/** A column of type {@code box}. */
public final class BoxColumn extends BoxExpression implements Column<Box> {
    private final ColumnDefinition<Box> definition;

    BoxColumn(ColumnDefinition<Box> definition) {
        super(definition.node(), definition.codec());
        this.definition = definition;
    }

    @Override
    public ColumnDefinition<Box> definition() {
        return definition;
    }
}
