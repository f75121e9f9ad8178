package dev.pgpx.types;

import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** {@code inet} and {@code cidr}. Binary: the family, the prefix, whether it is a network, how many bytes, the bytes. */
final class InetCodec<T> extends TypeCodec<T> {
    static final PgType INET = PgType.builtIn("inet", 869, 1041);
    static final PgType CIDR = PgType.builtIn("cidr", 650, 651);

    private static final int IPV4 = 2;
    private static final int IPV6 = 3;

    private final NetworkAddress.Maker<T> maker;
    private final Function<T, InetAddress> address;
    private final ToIntFunction<T> prefix;

    InetCodec(
            PgType type,
            Class<T> javaType,
            NetworkAddress.Maker<T> maker,
            Function<T, InetAddress> address,
            ToIntFunction<T> prefix) {
        super(type, javaType);
        this.maker = maker;
        this.address = address;
        this.prefix = prefix;
    }

    @Override
    public T decode(ByteBuffer in) {
        requireAtLeast(in, 4);
        int family = in.get();
        int bits = in.get() & 0xFF;
        in.get();
        int size = in.get();
        requireSize(in, size);
        if (size != (family == IPV4 ? 4 : 16) || (family != IPV4 && family != IPV6)) {
            throw unreadable("an unknown family of addresses");
        }
        byte[] bytes = new byte[size];
        in.get(bytes);
        return maker.make(NetworkAddress.of(type(), bytes), bits);
    }

    @Override
    public T decodeText(String text) {
        return NetworkAddress.parse(type(), text, maker);
    }

    @Override
    public void encode(T value, BinaryWriter out) {
        byte[] bytes = address.apply(value).getAddress();
        out.writeByte(bytes.length == 4 ? IPV4 : IPV6);
        out.writeByte(prefix.applyAsInt(value));
        out.writeByte(type().equals(CIDR) ? 1 : 0);
        out.writeByte(bytes.length);
        out.writeBytes(bytes);
    }

    @Override
    public void encodeText(T value, StringBuilder out) {
        out.append(value);
    }
}
