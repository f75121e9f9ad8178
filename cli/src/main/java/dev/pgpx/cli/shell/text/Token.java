package dev.pgpx.cli.shell.text;

import java.util.Locale;

/**
 * A token of SQL.
 *
 * @param kind what it is
 * @param text as it is written
 * @param start its first character
 */
public record Token(Kind kind, String text, int start) {
    /** What a token is. */
    public enum Kind {
        /** A keyword or a name without quotes. */
        WORD,
        /** A name in quotes. */
        QUOTED,
        /** A string constant, also in dollar quotes. */
        STRING,
        NUMBER,
        /** One character of an operator or of punctuation. */
        MARK,
        /** A comment. */
        COMMENT,
        /** {@code $1}, {@code :name}. */
        PARAMETER,
        /** A string, name or comment that nothing closes. */
        UNCLOSED
    }

    /** The character behind it. */
    public int end() {
        return start + text.length();
    }

    public boolean is(Kind wanted) {
        return kind == wanted;
    }

    /** Whether it is this word, in whatever case, or this mark. */
    public boolean is(String wanted) {
        return (kind == Kind.WORD || kind == Kind.MARK) && text.equalsIgnoreCase(wanted);
    }

    /** The word in lower case; empty for what is none. */
    public String word() {
        return kind == Kind.WORD ? text.toLowerCase(Locale.ROOT) : "";
    }

    /** Whether it can be a name. */
    public boolean isName() {
        return kind == Kind.WORD || kind == Kind.QUOTED;
    }

    /** The name that the server knows: without quotes, or in lower case. */
    public String name() {
        return kind == Kind.QUOTED
                ? text.substring(1, text.length() - 1).replace("\"\"", "\"")
                : text.toLowerCase(Locale.ROOT);
    }
}
