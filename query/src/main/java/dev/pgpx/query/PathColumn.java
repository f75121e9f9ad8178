package dev.pgpx.query;

import dev.pgpx.types.Path;

/** A column of type {@code path}. */
public final class PathColumn extends PathExpression implements Column<Path> {
    private final ColumnDefinition<Path> definition;

    PathColumn(ColumnDefinition<Path> definition) {
        super(definition.node(), definition.codec());
        this.definition = definition;
    }

    @Override
    public ColumnDefinition<Path> definition() {
        return definition;
    }
}
