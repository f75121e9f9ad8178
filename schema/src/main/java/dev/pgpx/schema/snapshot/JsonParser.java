package dev.pgpx.schema.snapshot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the JSON of snapshots: objects, arrays, texts, booleans and whole numbers, strictly. A library would have to be
 * shaded into a named module, which costs that its descriptor; a snapshot needs no more than this.
 */
final class JsonParser {
    private final String text;
    private int at;

    private JsonParser(String text) {
        this.text = text;
    }

    /**
     * Reads an object.
     *
     * @param text all of it
     * @return its members: maps, lists, strings, booleans and longs
     * @throws JsonException saying what was expected where
     */
    static Map<String, Object> parse(String text) throws JsonException {
        JsonParser parser = new JsonParser(text);
        Map<String, Object> object = parser.object();
        parser.space();
        if (parser.at < text.length()) {
            throw parser.expected("the end");
        }
        return object;
    }

    private Object value() throws JsonException {
        space();
        if (at == text.length()) {
            throw expected("a value");
        }
        return switch (text.charAt(at)) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            default -> number();
        };
    }

    private Map<String, Object> object() throws JsonException {
        Map<String, Object> members = new LinkedHashMap<>();
        take('{');
        if (takeIf('}')) {
            return members;
        }
        do {
            space();
            String name = string();
            take(':');
            members.put(name, value());
        } while (takeIf(','));
        take('}');
        return members;
    }

    private List<Object> array() throws JsonException {
        List<Object> elements = new ArrayList<>();
        take('[');
        if (takeIf(']')) {
            return elements;
        }
        do {
            elements.add(value());
        } while (takeIf(','));
        take(']');
        return elements;
    }

    private String string() throws JsonException {
        take('"');
        StringBuilder string = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at++);
            string.append(c == '\\' ? escaped() : c);
        }
        take('"');
        return string.toString();
    }

    private char escaped() throws JsonException {
        char c = at < text.length() ? text.charAt(at++) : ' ';
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> throw expected("an escaped character");
        };
    }

    private char unicode() throws JsonException {
        try {
            char c = (char) Integer.parseInt(text, at, at + 4, 16);
            at += 4;
            return c;
        } catch (NumberFormatException | IndexOutOfBoundsException failure) {
            throw expected("four hexadecimal digits");
        }
    }

    private Object word(String word, Object value) throws JsonException {
        if (!text.startsWith(word, at)) {
            throw expected(word);
        }
        at += word.length();
        return value;
    }

    private Object number() throws JsonException {
        int start = at;
        while (at < text.length() && (text.charAt(at) == '-' || Character.isDigit(text.charAt(at)))) {
            at++;
        }
        try {
            return Long.parseLong(text, start, at, 10);
        } catch (NumberFormatException failure) {
            at = start;
            throw expected("a value");
        }
    }

    private void take(char wanted) throws JsonException {
        if (!takeIf(wanted)) {
            throw expected("'" + wanted + "'");
        }
    }

    /** Inside strings nothing is skipped: there only the closing quote is taken, and no space stands before it. */
    private boolean takeIf(char wanted) {
        if (wanted != '"') {
            space();
        }
        if (at < text.length() && text.charAt(at) == wanted) {
            at++;
            return true;
        }
        return false;
    }

    private void space() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private JsonException expected(String what) {
        long line = 1 + text.substring(0, at).chars().filter(c -> c == '\n').count();
        return new JsonException("expected " + what + " in line " + line);
    }
}
