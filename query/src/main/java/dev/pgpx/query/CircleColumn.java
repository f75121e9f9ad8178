package dev.pgpx.query;

import dev.pgpx.types.Circle;

/** A column of type {@code circle}. */
public final class CircleColumn extends CircleExpression implements Column<Circle> {
    private final ColumnDefinition<Circle> definition;

    CircleColumn(ColumnDefinition<Circle> definition) {
        super(definition.node(), definition.codec());
        this.definition = definition;
    }

    @Override
    public ColumnDefinition<Circle> definition() {
        return definition;
    }
}
