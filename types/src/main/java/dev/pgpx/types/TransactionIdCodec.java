package dev.pgpx.types;

import java.nio.ByteBuffer;

/** {@code xid8}: eight bytes, or digits. */
final class TransactionIdCodec extends TypeCodec<TransactionId> {
    TransactionIdCodec() {
        super(PgType.builtIn("xid8", 5069, 271), TransactionId.class);
    }

    @Override
    public TransactionId decode(ByteBuffer in) {
        requireSize(in, 8);
        return new TransactionId(in.getLong());
    }

    @Override
    public TransactionId decodeText(String text) {
        try {
            return new TransactionId(Long.parseUnsignedLong(text));
        } catch (NumberFormatException e) {
            throw unreadable("no number of a transaction");
        }
    }

    @Override
    public void encode(TransactionId value, BinaryWriter out) {
        out.writeLong(value.value());
    }

    @Override
    public void encodeText(TransactionId value, StringBuilder out) {
        out.append(value);
    }
}
