package dev.pgpx.cli.shell.text;

import dev.pgpx.query.text.Identifiers;
import dev.pgpx.query.text.SqlScanner;
import dev.pgpx.query.text.SqlScanner.Kind;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What {@code \set} has set, put into statements: {@code :name} as it is, {@code :'name'} as a string constant,
 * {@code :"name"} as an identifier. Inside quotes and comments nothing is replaced. One thread at a time.
 */
public final class Variables {
    private final Map<String, String> values = new TreeMap<>();

    /** No variables. */
    public Variables() {}

    public void set(String name, String value) {
        values.put(name, value);
    }

    /** Whether there was one. */
    public boolean unset(String name) {
        return values.remove(name) != null;
    }

    public @Nullable String get(String name) {
        return values.get(name);
    }

    /** All, by name; unmodifiable. */
    public Map<String, String> all() {
        return Collections.unmodifiableMap(values);
    }

    /** The text with the values of variables in the place of their names; unknown names stay. */
    public String expand(String sql) {
        if (values.isEmpty() || sql.indexOf(':') < 0) {
            return sql;
        }
        Expansion expansion = new Expansion(sql);
        SqlScanner.scan(sql, expansion);
        return expansion.out.toString();
    }

    private final class Expansion implements SqlScanner.Sink {
        private final String sql;
        private final StringBuilder out = new StringBuilder();

        Expansion(String sql) {
            this.sql = sql;
        }

        @Override
        public void piece(Kind kind, int start, int end) {
            String text = sql.substring(start, end);
            String value =
                    switch (kind) {
                        case NAMED -> values.get(text.substring(1));
                        case STRING, IDENTIFIER ->
                            behindColon(start) ? values.get(text.substring(1, text.length() - 1)) : null;
                        default -> null;
                    };
            if (value == null) {
                out.append(text);
            } else if (kind == Kind.NAMED) {
                out.append(value);
            } else {
                out.setLength(out.length() - 1); // the colon
                out.append(kind == Kind.STRING ? " " + Identifiers.literal(value) : Identifiers.quote(value));
            }
        }

        private boolean behindColon(int start) {
            return start > 0 && sql.charAt(start - 1) == ':' && (start < 2 || sql.charAt(start - 2) != ':');
        }
    }
}
