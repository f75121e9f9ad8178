package dev.pgpx.query;

import dev.pgpx.types.Ltree;

/** A column of type {@code ltree}. */
public final class LtreeColumn extends LtreeExpression implements Column<Ltree> {
    private final ColumnDefinition<Ltree> definition;

    LtreeColumn(ColumnDefinition<Ltree> definition) {
        super(definition.node(), definition.codec());
        this.definition = definition;
    }

    @Override
    public ColumnDefinition<Ltree> definition() {
        return definition;
    }
}
