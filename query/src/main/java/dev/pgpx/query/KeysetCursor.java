package dev.pgpx.query;

import dev.pgpx.types.BinaryWriter;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A position in an order, as text: URL-safe Base64 of a version, the fingerprint of the order, and the values of the keys in
 * text form, each with its length, -1 for null.
 */
record KeysetCursor(long fingerprint, List<@Nullable String> values) {
    private static final int VERSION = 1;
    private static final int NULL = -1;

    String text() {
        BinaryWriter out = new BinaryWriter();
        out.writeByte(VERSION);
        out.writeLong(fingerprint);
        for (String value : values) {
            if (value == null) {
                out.writeInt(NULL);
            } else {
                int mark = out.beginLength();
                out.writeBytes(value.getBytes(StandardCharsets.UTF_8));
                out.endLength(mark);
            }
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(out.toBytes());
    }

    static KeysetCursor of(String text) {
        try {
            ByteBuffer in = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            int version = in.get();
            if (version != VERSION) {
                throw QueryException.of("PGPX-1292", "it is of version " + version + ", not " + VERSION);
            }
            long fingerprint = in.getLong();
            List<@Nullable String> values = new ArrayList<>();
            while (in.hasRemaining()) {
                values.add(value(in));
            }
            return new KeysetCursor(fingerprint, values);
        } catch (IllegalArgumentException e) {
            throw QueryException.of("PGPX-1292", "it is not Base64");
        } catch (BufferUnderflowException e) {
            throw QueryException.of("PGPX-1292", "it is cut off");
        } catch (CharacterCodingException e) {
            throw QueryException.of("PGPX-1292", "it is not UTF-8");
        }
    }

    private static @Nullable String value(ByteBuffer in) throws CharacterCodingException {
        int length = in.getInt();
        if (length == NULL) {
            return null;
        }
        if (length < 0 || length > in.remaining()) {
            throw new BufferUnderflowException();
        }
        ByteBuffer bytes = in.slice(in.position(), length);
        in.position(in.position() + length);
        return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    }

    /** A number by which an order is known again; no protection against people who mean harm. Fowler-Noll-Vo, 64 bits. */
    static long fingerprint(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }
}
