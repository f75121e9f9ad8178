package dev.pgpx.query;

import dev.pgpx.types.Point;

/** A column of type {@code point}. */
public final class PointColumn extends PointExpression implements Column<Point> {
    private final ColumnDefinition<Point> definition;

    PointColumn(ColumnDefinition<Point> definition) {
        super(definition.node(), definition.codec());
        this.definition = definition;
    }

    @Override
    public ColumnDefinition<Point> definition() {
        return definition;
    }
}
