package dev.pgpx.testing.script;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement that a scripted engine was asked. Immutable.
 *
 * @param sql its text
 * @param label its label
 * @param parameters its values, nulls among them; unmodifiable
 */
public record AskedStatement(String sql, String label, List<@Nullable Object> parameters) {
    /** Copies the values. */
    public AskedStatement {
        parameters = Collections.unmodifiableList(new ArrayList<>(parameters));
    }

    /** Without the values. */
    @Override
    public String toString() {
        return label + ": " + sql;
    }
}
