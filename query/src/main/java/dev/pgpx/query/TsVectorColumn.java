package dev.pgpx.query;

import dev.pgpx.types.TsVector;

/** A column of type {@code tsvector}. */
public final class TsVectorColumn extends TsVectorExpression implements Column<TsVector> {
    private final ColumnDefinition<TsVector> definition;

    TsVectorColumn(ColumnDefinition<TsVector> definition) {
        super(definition.node(), definition.codec());
        this.definition = definition;
    }

    @Override
    public ColumnDefinition<TsVector> definition() {
        return definition;
    }
}
