package dev.pgpx.types;

/**
 * XML as text: a document or content. Equality is that of the text. Immutable. Source: <a
 * href="https://www.postgresql.org/docs/current/datatype-xml.html">XML type</a>.
 *
 * @param text without an XML declaration, which the server rewrites or drops; the server checks it
 */
public record Xml(String text) {
    /** The text. */
    @Override
    public String toString() {
        return text;
    }
}
