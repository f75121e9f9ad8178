package dev.pgpx.query;

import dev.pgpx.query.text.SqlScanner;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns {@code :name} in SQL text into positional parameters; a name used twice is sent twice. */
final class NamedParameters {
    private final String text;
    private final Map<String, Parameter<?>> bound;
    private final StringBuilder sql = new StringBuilder();
    private final List<Parameter<?>> parameters = new ArrayList<>();
    private final Set<String> used = new LinkedHashSet<>();

    private NamedParameters(String text, Map<String, Parameter<?>> bound) {
        this.text = text;
        this.bound = bound;
    }

    static Statement statement(String text, Map<String, Parameter<?>> bound, String label) {
        NamedParameters names = new NamedParameters(text, bound);
        SqlScanner.scan(text, names::piece);
        for (String name : bound.keySet()) {
            if (!names.used.contains(name)) {
                throw QueryException.of("PGPX-1208", name, names.used.isEmpty() ? "none" : names.used);
            }
        }
        return Statement.of(names.sql.toString(), names.parameters, label);
    }

    private void piece(SqlScanner.Kind kind, int start, int end) {
        if (kind == SqlScanner.Kind.NAMED) {
            name(text.substring(start + 1, end));
        } else if (kind == SqlScanner.Kind.POSITIONAL && !bound.isEmpty()) {
            throw QueryException.of("PGPX-1213", bound.keySet().iterator().next());
        } else {
            sql.append(text, start, end);
        }
    }

    private void name(String name) {
        Parameter<?> parameter = bound.get(name);
        if (parameter == null) {
            throw QueryException.of("PGPX-1207", name, bound.isEmpty() ? "none" : bound.keySet());
        }
        used.add(name);
        parameters.add(parameter);
        sql.append('$').append(parameters.size());
    }
}
