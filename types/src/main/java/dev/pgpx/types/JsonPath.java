package dev.pgpx.types;

/**
 * A {@code jsonpath} of PostgreSQL: {@code $."a"[*]?(@ > 1)}. The server stores what it means and spells it in its own way:
 * {@code $.a} is read back as {@code $."a"}. Equality is that of the text. Immutable. Source: <a
 * href="https://www.postgresql.org/docs/current/datatype-json.html#DATATYPE-JSONPATH">jsonpath type</a>.
 *
 * @param text the path; the server checks it
 */
public record JsonPath(String text) {
    @Override
    public String toString() {
        return text;
    }
}
