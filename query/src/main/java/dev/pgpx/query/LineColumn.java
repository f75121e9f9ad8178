package dev.pgpx.query;

import dev.pgpx.types.Line;

/** A column of type {@code line}. */
public final class LineColumn extends LineExpression implements Column<Line> {
    private final ColumnDefinition<Line> definition;

    LineColumn(ColumnDefinition<Line> definition) {
        super(definition.node(), definition.codec());
        this.definition = definition;
    }

    @Override
    public ColumnDefinition<Line> definition() {
        return definition;
    }
}
