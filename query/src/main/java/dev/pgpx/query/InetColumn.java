package dev.pgpx.query;

import dev.pgpx.types.Inet;

/** A column of type {@code inet}. */
public final class InetColumn extends InetExpression implements Column<Inet> {
    private final ColumnDefinition<Inet> definition;

    InetColumn(ColumnDefinition<Inet> definition) {
        super(definition.node(), definition.codec());
        this.definition = definition;
    }

    @Override
    public ColumnDefinition<Inet> definition() {
        return definition;
    }
}
