package dev.pgpx.types;

/**
 * A JSON value as text, for {@code json} and {@code jsonb}. A {@code json} column keeps the text; a {@code jsonb} column keeps
 * the value, and prints it its own way (keys ordered, the last of equal keys only, no insignificant space). Equality is
 * that of the text. Immutable. Source: <a href="https://www.postgresql.org/docs/current/datatype-json.html">JSON types</a>.
 *
 * @param text one JSON value; the server checks it
 */
public record Json(String text) {
    /** JSON's {@code null}, which is not SQL's. */
    public static final Json NULL = new Json("null");

    /**
     * A JSON value.
     *
     * @param text one JSON value; the server checks it
     * @return the value
     */
    public static Json of(String text) {
        return new Json(text);
    }

    /** The text. */
    @Override
    public String toString() {
        return text;
    }
}
