package dev.pgpx.query;

/** A column of type {@code bytea}. */
public final class BytesColumn extends BytesExpression implements Column<byte[]> {
    private final ColumnDefinition<byte[]> definition;

    BytesColumn(ColumnDefinition<byte[]> definition) {
        super(definition.node(), definition.codec());
        this.definition = definition;
    }

    @Override
    public ColumnDefinition<byte[]> definition() {
        return definition;
    }
}
