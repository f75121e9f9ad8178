package dev.pgpx.types;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * {@code timestamptz} as {@code OffsetDateTime} in UTC. The server keeps no offset, so one other than {@code Z} is refused
 * rather than lost.
 */
final class OffsetDateTimeCodec extends TypeCodec<OffsetDateTime> {
    private final Codec<Instant> instants;

    OffsetDateTimeCodec(Codec<Instant> instants) {
        super(instants.type(), OffsetDateTime.class);
        this.instants = instants;
    }

    @Override
    public OffsetDateTime decode(ByteBuffer in) {
        return instants.decode(in).atOffset(ZoneOffset.UTC);
    }

    @Override
    public OffsetDateTime decodeText(String text) {
        return instants.decodeText(text).atOffset(ZoneOffset.UTC);
    }

    @Override
    public void encode(OffsetDateTime value, BinaryWriter out) {
        instants.encode(instant(value), out);
    }

    @Override
    public void encodeText(OffsetDateTime value, StringBuilder out) {
        instants.encodeText(instant(value), out);
    }

    private Instant instant(OffsetDateTime value) {
        if (value.getOffset().getTotalSeconds() != 0) {
            throw ValueException.offsetNotKept(type());
        }
        return value.toInstant();
    }
}
