package dev.pgpx.types;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text form of arrays: braces, elements quoted where needed, {@code NULL}, and in front {@code [0:1]=} where an index does
 * not begin at 1. The delimiter is a comma for all types but {@code box}. One reading, one thread.
 */
final class ArrayText<E> {
    private final PgType type;
    private final Codec<E> element;
    private final String text;
    private final char delimiter;
    private int at;
    private @Nullable Object[] elements = new Object[8];
    private int count;
    private int dimensions;
    private int[] lengths = new int[0];
    private int[] lowerBounds = new int[0];

    ArrayText(PgType type, Codec<E> element, String text) {
        this.type = type;
        this.element = element;
        this.text = text;
        this.delimiter = delimiter(element);
    }

    /** Reads everything; the elements of all dimensions, the last index running fastest. */
    @Nullable
    Object[] read() {
        readBounds();
        dimensions = 0;
        while (at + dimensions < text.length() && text.charAt(at + dimensions) == '{') {
            dimensions++;
        }
        if (dimensions == 0) {
            throw malformed();
        }
        if (text.startsWith("{}", at) && at + 2 == text.length()) {
            dimensions = 0;
            at += 2;
        } else {
            lengths = new int[dimensions];
            readDimension(0);
        }
        if (at != text.length() || (lowerBounds.length != 0 && lowerBounds.length != dimensions)) {
            throw malformed();
        }
        return Arrays.copyOf(elements, count);
    }

    int dimensions() {
        return dimensions;
    }

    int[] lengths() {
        return lengths;
    }

    /** The first index of each dimension. */
    int[] lowerBounds() {
        if (lowerBounds.length == 0) {
            lowerBounds = new int[dimensions];
            Arrays.fill(lowerBounds, 1);
        }
        return lowerBounds;
    }

    private void readBounds() {
        int equals = text.startsWith("[") ? text.indexOf("]=") : -1;
        if (equals < 0) {
            return;
        }
        String[] parts = text.substring(1, equals).split("\\]\\[", -1);
        lowerBounds = new int[parts.length];
        for (int i = 0; i < parts.length; i++) {
            try {
                lowerBounds[i] = Integer.parseInt(parts[i].substring(0, Math.max(0, parts[i].indexOf(':'))));
            } catch (NumberFormatException e) {
                throw malformed();
            }
        }
        at = equals + 2;
    }

    private void readDimension(int depth) {
        expect('{');
        int length = 0;
        do {
            if (depth + 1 < dimensions) {
                readDimension(depth + 1);
            } else {
                add(readElement());
            }
            length++;
        } while (skip(delimiter));
        expect('}');
        if (lengths[depth] != 0 && lengths[depth] != length) {
            throw malformed();
        }
        lengths[depth] = length;
    }

    private void add(@Nullable Object value) {
        if (count == elements.length) {
            elements = Arrays.copyOf(elements, 2 * count);
        }
        elements[count++] = value;
    }

    private @Nullable Object readElement() {
        if (skip('"')) {
            return element.decodeText(readQuoted());
        }
        int start = at;
        while (at < text.length() && text.charAt(at) != delimiter && text.charAt(at) != '}') {
            at++;
        }
        if (at == start) {
            throw malformed();
        }
        String plain = text.substring(start, at);
        return plain.equalsIgnoreCase("NULL") ? null : element.decodeText(plain);
    }

    private String readQuoted() {
        int start = at;
        while (at < text.length() && text.charAt(at) != '"') {
            if (text.charAt(at) == '\\') {
                return readEscaped(start);
            }
            at++;
        }
        expect('"');
        return text.substring(start, at - 1);
    }

    private String readEscaped(int start) {
        StringBuilder value = new StringBuilder().append(text, start, at);
        while (at < text.length() && text.charAt(at) != '"') {
            skip('\\');
            if (at < text.length()) {
                value.append(text.charAt(at++));
            }
        }
        expect('"');
        return value.toString();
    }

    private boolean skip(char c) {
        boolean found = at < text.length() && text.charAt(at) == c;
        at += found ? 1 : 0;
        return found;
    }

    private void expect(char c) {
        if (!skip(c)) {
            throw malformed();
        }
    }

    private ValueException malformed() {
        return ValueException.unreadable(type, "unexpected text at character " + (at + 1), null);
    }

    private static char delimiter(Codec<?> element) {
        return element.type().oid() == BoxCodec.TYPE.oid() ? ';' : ',';
    }

    static <E> void append(Codec<E> element, List<E> value, StringBuilder out) {
        char delimiter = delimiter(element);
        out.append('{');
        boolean first = true;
        for (@Nullable E item : value) {
            if (!first) {
                out.append(delimiter);
            }
            first = false;
            appendElement(element, item, delimiter, out);
        }
        out.append('}');
    }

    static <E> void append(Codec<E> element, MultiArray<E> value, StringBuilder out) {
        if (value.lengths().isEmpty()) {
            out.append("{}");
            return;
        }
        if (value.lowerBounds().stream().anyMatch(bound -> bound != 1)) {
            appendBounds(value, out);
        }
        appendDimension(element, value, 0, 0, out);
    }

    private static void appendBounds(MultiArray<?> value, StringBuilder out) {
        for (int i = 0; i < value.lengths().size(); i++) {
            int lower = value.lowerBounds().get(i);
            int upper = lower + value.lengths().get(i) - 1;
            out.append('[').append(lower).append(':').append(upper).append(']');
        }
        out.append('=');
    }

    /** Appends the part of the array that begins with one element. */
    private static <E> void appendDimension(
            Codec<E> element, MultiArray<E> value, int depth, int first, StringBuilder out) {
        char delimiter = delimiter(element);
        List<Integer> lengths = value.lengths();
        int step = 1;
        for (int length : lengths.subList(depth + 1, lengths.size())) {
            step *= length;
        }
        for (int i = 0; i < lengths.get(depth); i++) {
            out.append(i == 0 ? '{' : delimiter);
            if (depth + 1 < lengths.size()) {
                appendDimension(element, value, depth + 1, first + i * step, out);
            } else {
                appendElement(element, value.elements().get(first + i), delimiter, out);
            }
        }
        out.append('}');
    }

    private static <E> void appendElement(Codec<E> element, @Nullable E item, char delimiter, StringBuilder out) {
        if (item == null) {
            out.append("NULL");
            return;
        }
        int start = out.length();
        element.encodeText(item, out);
        if (needsQuotes(out, start, delimiter)) {
            quote(out, start);
        }
    }

    private static boolean needsQuotes(StringBuilder out, int start, char delimiter) {
        int length = out.length() - start;
        if (length == 0 || (length == 4 && out.substring(start).equalsIgnoreCase("NULL"))) {
            return true;
        }
        for (int i = start; i < out.length(); i++) {
            char c = out.charAt(i);
            if (c <= ' ' || c == '"' || c == '\\' || c == '{' || c == '}' || c == delimiter) {
                return true;
            }
        }
        return false;
    }

    private static void quote(StringBuilder out, int start) {
        String plain = out.substring(start);
        out.setLength(start);
        out.append('"');
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\');
            }
            out.append(c);
        }
        out.append('"');
    }
}
