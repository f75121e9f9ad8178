package dev.pgpx.types;

/** A place in the server's text form of a value, moved forward while it is understood. One thread at a time. */
final class TextCursor {
    private final PgType type;
    private final String text;
    private int at;

    TextCursor(PgType type, String text) {
        this.type = type;
        this.text = text;
    }

    /** Another cursor at the same place, to come back to. */
    TextCursor copy() {
        TextCursor copy = new TextCursor(type, text);
        copy.at = at;
        return copy;
    }

    /** Goes back, or forward, to the place of another cursor. */
    void moveTo(TextCursor other) {
        at = other.at;
    }

    boolean atEnd() {
        return at == text.length();
    }

    /** The next character, or 0 at the end. */
    char peek() {
        return at < text.length() ? text.charAt(at) : 0;
    }

    /** The next character, which is passed. */
    char next() {
        if (atEnd()) {
            throw malformed();
        }
        return text.charAt(at++);
    }

    /** Passes a character if it is the next one. */
    boolean skip(char c) {
        if (peek() == c && !atEnd()) {
            at++;
            return true;
        }
        return false;
    }

    /** Passes some text if it comes next. */
    boolean skip(String next) {
        if (text.startsWith(next, at)) {
            at += next.length();
            return true;
        }
        return false;
    }

    void expect(char c) {
        if (!skip(c)) {
            throw malformed();
        }
    }

    void expectEnd() {
        if (!atEnd()) {
            throw malformed();
        }
    }

    boolean atDigit() {
        char c = peek();
        return c >= '0' && c <= '9';
    }

    /** One or more digits. */
    long digits() {
        int start = at;
        long value = 0;
        while (atDigit()) {
            value = value * 10 + (text.charAt(at++) - '0');
        }
        if (at == start || at - start > 18) {
            throw malformed();
        }
        return value;
    }

    /** One to nine digits. */
    int number() {
        long value = digits();
        if (value > 999_999_999) {
            throw malformed();
        }
        return (int) value;
    }

    /** Up to six digits after a point, if there is one, as millionths. */
    int millionths() {
        if (!skip('.')) {
            return 0;
        }
        int value = 0;
        int unit = 1_000_000;
        while (atDigit() && unit > 1) {
            value = value * 10 + (text.charAt(at++) - '0');
            unit /= 10;
        }
        return value * unit;
    }

    /** A number of type {@code float8}. */
    double coordinate() {
        int start = at;
        while (at < text.length() && ",)}>]".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        try {
            return Double.parseDouble(text.substring(start, at));
        } catch (NumberFormatException e) {
            throw malformed();
        }
    }

    ValueException malformed() {
        return ValueException.unreadable(type, "unexpected text at character " + (at + 1), null);
    }
}
