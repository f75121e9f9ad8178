package dev.pgpx.query;

/**
 * The forms of bytes as text.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/functions-binarystring.html">Binary String Functions</a>.
 */
public enum BytesFormat {
    /** Two hexadecimal digits for each byte. */
    HEX("'hex'"),
    /** Base 64, in lines of 76 characters. */
    BASE64("'base64'"),
    /** Zero bytes and those above 127 as octal numbers, a backslash as two. */
    ESCAPE("'escape'");

    private final String literal;

    BytesFormat(String literal) {
        this.literal = literal;
    }

    Node node() {
        return new Node.Text(literal);
    }
}
