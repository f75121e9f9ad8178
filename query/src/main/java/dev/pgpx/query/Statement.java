package dev.pgpx.query;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What is sent to a server: the SQL text, the values of its parameters, and a label by which people find it again in logs,
 * metrics and errors. Everything that touches a server is one of these. Immutable as far as the values are.
 *
 * @param sql the text, its parameters written {@code $1}, {@code $2} …
 * @param parameters their values
 * @param label a few words, never containing values
 * @param features what of it not every supported server has
 * @param audited whether it writes to a table that has a history, which is told who does
 */
public record Statement(String sql, Parameters parameters, String label, Set<ServerFeature> features, boolean audited) {
    /**
     * A statement that every server understands, as far as is known.
     *
     * @param sql the text, its parameters written {@code $1}, {@code $2} …
     * @param parameters their values
     * @param label a few words, never containing values
     */
    public Statement(String sql, Parameters parameters, String label) {
        this(sql, parameters, label, Set.of());
    }

    /**
     * A statement that writes to no table with a history.
     *
     * @param sql the text, its parameters written {@code $1}, {@code $2} …
     * @param parameters their values
     * @param label a few words, never containing values
     * @param features what of it not every supported server has
     */
    public Statement(String sql, Parameters parameters, String label, Set<ServerFeature> features) {
        this(sql, parameters, label, features, false);
    }

    /** Checks that nothing is null. */
    public Statement {
        features = Set.copyOf(features);
        Objects.requireNonNull(sql, "sql");
        Objects.requireNonNull(parameters, "parameters");
        Objects.requireNonNull(label, "label");
    }

    /**
     * A statement without parameters.
     *
     * @param sql the text
     * @param label a few words
     * @return the statement
     */
    public static Statement of(String sql, String label) {
        return new Statement(sql, ListParameters.NONE, label);
    }

    /**
     * A statement with listed parameters.
     *
     * @param sql the text
     * @param parameters their values, copied
     * @param label a few words
     * @return the statement
     */
    public static Statement of(String sql, List<Parameter<?>> parameters, String label) {
        return new Statement(sql, new ListParameters(parameters), label);
    }

    @Override
    public String toString() {
        return label + ": " + sql;
    }
}
