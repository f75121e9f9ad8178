package dev.pgpx.query;

import dev.pgpx.types.LineSegment;

/** A column of type {@code lseg}. */
public final class LineSegmentColumn extends LineSegmentExpression implements Column<LineSegment> {
    private final ColumnDefinition<LineSegment> definition;

    LineSegmentColumn(ColumnDefinition<LineSegment> definition) {
        super(definition.node(), definition.codec());
        this.definition = definition;
    }

    @Override
    public ColumnDefinition<LineSegment> definition() {
        return definition;
    }
}
