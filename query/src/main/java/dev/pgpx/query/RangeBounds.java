package dev.pgpx.query;

/** Which bounds belong to a range. */
public enum RangeBounds {
    /** Both: {@code []}. */
    CLOSED("'[]'"),
    /** The lower alone: {@code [)}. */
    CLOSED_OPEN("'[)'"),
    /** The upper alone: {@code (]}. */
    OPEN_CLOSED("'(]'"),
    /** None: {@code ()}. */
    OPEN("'()'");

    private final String literal;

    RangeBounds(String literal) {
        this.literal = literal;
    }

    Node node() {
        return new Node.Text(literal);
    }
}
