package dev.pgpx.migrate.statement;

/**
 * A word of a statement.
 *
 * @param kind what it is
 * @param text a word in lower case, a quoted name or a string without its quotes, else as it stands
 * @param start its first character in the statement
 * @param end the character after its last
 */
record Token(Kind kind, String text, int start, int end) {
    /** What it is. */
    enum Kind {
        /** A keyword or a name. */
        WORD,
        /** A quoted name. */
        QUOTED,
        /** A string constant. */
        STRING,
        /** A number. */
        NUMBER,
        /** One character of an operator, or a bracket, or a parameter. */
        SYMBOL,
        /** The end of the statement. */
        END
    }

    boolean is(String keyword) {
        return (kind == Kind.WORD || kind == Kind.SYMBOL) && text.equals(keyword);
    }

    boolean isName() {
        return kind == Kind.WORD || kind == Kind.QUOTED;
    }
}
