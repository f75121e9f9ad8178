package dev.pgpx.query;

import java.util.UUID;

/** A column of type {@code uuid}. */
public final class UuidColumn extends UuidExpression implements Column<UUID> {
    private final ColumnDefinition<UUID> definition;

    UuidColumn(ColumnDefinition<UUID> definition) {
        super(definition.node(), definition.codec());
        this.definition = definition;
    }

    @Override
    public ColumnDefinition<UUID> definition() {
        return definition;
    }
}
