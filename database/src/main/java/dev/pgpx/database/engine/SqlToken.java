package dev.pgpx.database.engine;

/**
 * A word or mark of a statement.
 *
 * @param kind what it is
 * @param text a word in lower case, a quoted identifier or string constant without its quotes, a mark as it is
 */
record SqlToken(Kind kind, String text) {
    /** Stands before the first and after the last one. */
    static final SqlToken NONE = new SqlToken(Kind.MARK, "");

    /** The kinds. */
    enum Kind {
        /** A keyword or an unquoted name. */
        WORD,
        /** A quoted name. */
        QUOTED,
        /** A string constant; its prefix, as in {@code E'…'}, is a word before it. */
        STRING,
        /** The digits with which a number begins, or a parameter. */
        VALUE,
        /** One character of all else; the two of {@code ::} are one. */
        MARK
    }

    boolean isWord(String word) {
        return kind == Kind.WORD && text.equals(word);
    }

    boolean isMark(String mark) {
        return kind == Kind.MARK && text.equals(mark);
    }

    boolean isName() {
        return kind == Kind.WORD || kind == Kind.QUOTED;
    }

    /** The word; empty for what is none. */
    String word() {
        return kind == Kind.WORD ? text : "";
    }
}
