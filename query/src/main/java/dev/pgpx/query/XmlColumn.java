package dev.pgpx.query;

import dev.pgpx.types.Xml;

/** A column of type {@code xml}. */
public final class XmlColumn extends XmlExpression implements Column<Xml> {
    private final ColumnDefinition<Xml> definition;

    XmlColumn(ColumnDefinition<Xml> definition) {
        super(definition.node(), definition.codec());
        this.definition = definition;
    }

    @Override
    public ColumnDefinition<Xml> definition() {
        return definition;
    }
}
