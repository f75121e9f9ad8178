package dev.pgpx.types;

/**
 * An {@code ltxtquery}: a search for labels in paths of the extension ltree, as {@code Europe & Russia@* & !Transport}. The
 * server sets spaces and parentheses in its own way. Equality is that of the text. Immutable. Source: <a
 * href="https://www.postgresql.org/docs/current/ltree.html">ltree</a>.
 *
 * @param text the search; the server checks it
 */
public record Ltxtquery(String text) {
    @Override
    public String toString() {
        return text;
    }
}
