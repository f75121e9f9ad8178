package dev.pgpx.query;

import dev.pgpx.types.Polygon;

/** A column of type {@code polygon}. */
public final class PolygonColumn extends PolygonExpression implements Column<Polygon> {
    private final ColumnDefinition<Polygon> definition;

    PolygonColumn(ColumnDefinition<Polygon> definition) {
        super(definition.node(), definition.codec());
        this.definition = definition;
    }

    @Override
    public ColumnDefinition<Polygon> definition() {
        return definition;
    }
}
