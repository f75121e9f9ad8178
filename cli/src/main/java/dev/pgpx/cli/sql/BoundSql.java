package dev.pgpx.cli.sql;

import dev.pgpx.query.Parameter;
import dev.pgpx.query.Statement;
import dev.pgpx.query.text.SqlScanner;
import dev.pgpx.query.text.SqlScanner.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * A statement with its parameters in place.
 *
 * @param statement what is sent
 * @param origins for places in the text that is sent, where they are in the text that was written; what lies between is as far
 *     behind
 */
record BoundSql(Statement statement, NavigableMap<Integer, Integer> origins) {
    static BoundSql of(SqlStep step, NamedValues given) {
        Map<String, String> values = given.values();
        NavigableMap<Integer, Integer> origins = new TreeMap<>(Map.of(0, 0));
        if (values.isEmpty()) {
            return new BoundSql(Statement.of(step.sql(), step.label()), origins);
        }
        StringBuilder sql = new StringBuilder();
        List<Parameter<?>> parameters = new ArrayList<>();
        SqlScanner.scan(step.sql(), (kind, start, end) -> {
            origins.put(sql.length(), start);
            if (kind == Kind.NAMED) {
                String value = values.get(step.sql().substring(start + 1, end));
                parameters.add(new Parameter<>(ServerTyped.TEXT, value));
                sql.append('$').append(parameters.size());
            } else {
                sql.append(step.sql(), start, end);
            }
        });
        return new BoundSql(Statement.of(sql.toString(), parameters, step.label()), origins);
    }

    /** Where in the written text the server's place is. */
    int written(int characterFromOne) {
        String sent = statement.sql();
        int at = sent.offsetByCodePoints(0, Math.min(characterFromOne - 1, sent.codePointCount(0, sent.length())));
        Map.Entry<Integer, Integer> piece = origins.floorEntry(at);
        return piece.getValue() + at - piece.getKey();
    }
}
