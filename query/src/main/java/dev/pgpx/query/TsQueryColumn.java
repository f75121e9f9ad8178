package dev.pgpx.query;

import dev.pgpx.types.TsQuery;

/** A column of type {@code tsquery}. */
public final class TsQueryColumn extends TsQueryExpression implements Column<TsQuery> {
    private final ColumnDefinition<TsQuery> definition;

    TsQueryColumn(ColumnDefinition<TsQuery> definition) {
        super(definition.node(), definition.codec());
        this.definition = definition;
    }

    @Override
    public ColumnDefinition<TsQuery> definition() {
        return definition;
    }
}
