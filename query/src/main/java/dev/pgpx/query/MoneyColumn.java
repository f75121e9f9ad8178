package dev.pgpx.query;

import dev.pgpx.types.Money;

/** A column of type {@code money}. */
public final class MoneyColumn extends MoneyExpression implements Column<Money> {
    private final ColumnDefinition<Money> definition;

    MoneyColumn(ColumnDefinition<Money> definition) {
        super(definition.node(), definition.codec());
        this.definition = definition;
    }

    @Override
    public ColumnDefinition<Money> definition() {
        return definition;
    }
}
