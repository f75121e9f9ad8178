package dev.pgpx.types;

import org.jspecify.annotations.Nullable;

/** The text form of ranges: brackets around two bounds, each quoted where needed, absent where there is none. */
final class RangeText {
    private final TextCursor cursor;

    RangeText(PgType type, String text) {
        this.cursor = new TextCursor(type, text);
    }

    TextCursor cursor() {
        return cursor;
    }

    void expectEnd() {
        cursor.expectEnd();
    }

    <E> Range<E> read(Codec<E> element) {
        if (cursor.skip("empty")) {
            return Range.empty();
        }
        boolean lowerInclusive = cursor.skip('[');
        if (!lowerInclusive) {
            cursor.expect('(');
        }
        @Nullable E lower = readBound(element);
        cursor.expect(',');
        @Nullable E upper = readBound(element);
        boolean upperInclusive = cursor.skip(']');
        if (!upperInclusive) {
            cursor.expect(')');
        }
        return Range.of(lower, lowerInclusive, upper, upperInclusive);
    }

    private <E> @Nullable E readBound(Codec<E> element) {
        char first = cursor.peek();
        if (first == ',' || first == ')' || first == ']') {
            return null;
        }
        return element.decodeText(QuotedText.readBound(cursor));
    }

    static <E> void append(Codec<E> element, Range<E> value, StringBuilder out) {
        if (value.isEmpty()) {
            out.append("empty");
            return;
        }
        out.append(value.lowerInclusive() ? '[' : '(');
        appendBound(element, value.lower(), out);
        out.append(',');
        appendBound(element, value.upper(), out);
        out.append(value.upperInclusive() ? ']' : ')');
    }

    private static <E> void appendBound(Codec<E> element, @Nullable E bound, StringBuilder out) {
        if (bound != null) {
            int start = out.length();
            element.encodeText(bound, out);
            QuotedText.quoteFrom(out, start);
        }
    }
}
