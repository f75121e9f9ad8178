package dev.pgpx.query;

/**
 * A column of a text type.
 */
public final class TextColumn extends TextExpression implements Column<String> {
    private final ColumnDefinition<String> definition;

    TextColumn(ColumnDefinition<String> definition) {
        super(definition.node(), definition.codec());
        this.definition = definition;
    }

    @Override
    public ColumnDefinition<String> definition() {
        return definition;
    }
}
