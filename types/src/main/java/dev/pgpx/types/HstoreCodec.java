package dev.pgpx.types;

import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code hstore} of the extension of that name, as an unmodifiable map in the server's order; values may be null. Binary: how
 * many entries, then each key and each value with its length, -1 for null.
 */
final class HstoreCodec extends TypeCodec<Map<String, @Nullable String>> {
    HstoreCodec() {
        super(PgType.named("", "hstore"), Map.class);
    }

    @Override
    public Map<String, @Nullable String> decode(ByteBuffer in) {
        requireAtLeast(in, 4);
        int count = in.getInt();
        Map<String, @Nullable String> entries = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            String key = Elements.read(type(), Codecs.TEXT, in);
            if (key == null) {
                throw unreadable("a key that is null");
            }
            entries.put(key, Elements.read(type(), Codecs.TEXT, in));
        }
        requireSize(in, 0);
        return Collections.unmodifiableMap(entries);
    }

    @Override
    public Map<String, @Nullable String> decodeText(String text) {
        TextCursor cursor = new TextCursor(type(), text);
        Map<String, @Nullable String> entries = new LinkedHashMap<>();
        while (!cursor.atEnd()) {
            String key = quoted(cursor);
            cursor.expect('=');
            cursor.expect('>');
            entries.put(key, cursor.skip("NULL") ? null : quoted(cursor));
            if (!cursor.skip(", ")) {
                break;
            }
        }
        cursor.expectEnd();
        return Collections.unmodifiableMap(entries);
    }

    private static String quoted(TextCursor cursor) {
        StringBuilder text = new StringBuilder();
        cursor.expect('"');
        for (char c = cursor.next(); c != '"'; c = cursor.next()) {
            text.append(c == '\\' ? cursor.next() : c);
        }
        return text.toString();
    }

    @Override
    public void encode(Map<String, @Nullable String> value, BinaryWriter out) {
        out.writeInt(value.size());
        value.forEach((key, item) -> {
            Elements.write(Codecs.TEXT, key, out);
            Elements.write(Codecs.TEXT, item, out);
        });
    }

    @Override
    public void encodeText(Map<String, @Nullable String> value, StringBuilder out) {
        int start = out.length();
        value.forEach((key, item) -> {
            out.append(out.length() == start ? "" : ", ");
            appendQuoted(key, out);
            out.append("=>");
            if (item == null) {
                out.append("NULL");
            } else {
                appendQuoted(item, out);
            }
        });
    }

    private void appendQuoted(String text, StringBuilder out) {
        Utf8.check(type(), text);
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\');
            }
            out.append(c);
        }
        out.append('"');
    }
}
