package dev.pgpx.types;

/**
 * An {@code lquery}: a pattern that paths of the extension ltree match, as {@code Top.*{1,2}.Sport@*|Games}. The server may
 * spell it in another way: {@code *{2,2}} is read back as {@code *{2}}. Equality is that of the text. Immutable. Source: <a
 * href="https://www.postgresql.org/docs/current/ltree.html">ltree</a>.
 *
 * @param text the pattern; the server checks it
 */
public record Lquery(String text) {
    @Override
    public String toString() {
        return text;
    }
}
