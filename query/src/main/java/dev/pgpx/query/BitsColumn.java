package dev.pgpx.query;

import dev.pgpx.types.Bits;

/** A column of type {@code bit} or {@code bit varying}. */
public final class BitsColumn extends BitsExpression implements Column<Bits> {
    private final ColumnDefinition<Bits> definition;

    BitsColumn(ColumnDefinition<Bits> definition) {
        super(definition.node(), definition.codec());
        this.definition = definition;
    }

    @Override
    public ColumnDefinition<Bits> definition() {
        return definition;
    }
}
