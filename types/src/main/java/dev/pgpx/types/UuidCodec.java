package dev.pgpx.types;

import java.util.UUID;

/** {@code uuid}: sixteen bytes, or 36 characters. */
final class UuidCodec extends BytesCodec<UUID> {
    UuidCodec() {
        super(PgType.builtIn("uuid", 2950, 2951), UUID.class);
    }

    @Override
    public UUID decode(byte[] bytes, int from, int length) {
        requireSize(length, 16);
        return new UUID(int8(bytes, from), int8(bytes, from + 8));
    }

    @Override
    public UUID decodeText(String text) {
        if (text.length() == 36) {
            try {
                return UUID.fromString(text);
            } catch (IllegalArgumentException e) {
                throw unreadable("not a UUID");
            }
        }
        throw unreadable("not a UUID");
    }

    @Override
    public void encode(UUID value, BinaryWriter out) {
        out.writeLong(value.getMostSignificantBits());
        out.writeLong(value.getLeastSignificantBits());
    }

    @Override
    public void encodeText(UUID value, StringBuilder out) {
        out.append(value);
    }
}
