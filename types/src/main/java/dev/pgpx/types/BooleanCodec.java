package dev.pgpx.types;

/** {@code boolean}: one byte, or {@code t} and {@code f}. */
final class BooleanCodec extends BytesCodec<Boolean> {
    BooleanCodec() {
        super(PgType.builtIn("bool", 16, 1000), Boolean.class);
    }

    @Override
    public Boolean decode(byte[] bytes, int from, int length) {
        requireSize(length, 1);
        return bytes[from] != 0;
    }

    @Override
    public Boolean decodeText(String text) {
        return switch (text) {
            case "t", "true" -> true;
            case "f", "false" -> false;
            default -> throw unreadable("neither t nor f");
        };
    }

    @Override
    public void encode(Boolean value, BinaryWriter out) {
        out.writeByte(value ? 1 : 0);
    }

    @Override
    public void encodeText(Boolean value, StringBuilder out) {
        out.append(value ? 't' : 'f');
    }
}
