package dev.pgpx.query;

import dev.pgpx.types.Cidr;

/** A column of type {@code cidr}. */
public final class CidrColumn extends CidrExpression implements Column<Cidr> {
    private final ColumnDefinition<Cidr> definition;

    CidrColumn(ColumnDefinition<Cidr> definition) {
        super(definition.node(), definition.codec());
        this.definition = definition;
    }

    @Override
    public ColumnDefinition<Cidr> definition() {
        return definition;
    }
}
