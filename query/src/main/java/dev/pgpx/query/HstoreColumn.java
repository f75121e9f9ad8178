package dev.pgpx.query;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A column of type {@code hstore}. */
public final class HstoreColumn extends HstoreExpression implements Column<Map<String, @Nullable String>> {
    private final ColumnDefinition<Map<String, @Nullable String>> definition;

    HstoreColumn(ColumnDefinition<Map<String, @Nullable String>> definition) {
        super(definition.node(), definition.codec());
        this.definition = definition;
    }

    @Override
    public ColumnDefinition<Map<String, @Nullable String>> definition() {
        return definition;
    }
}
