package dev.pgpx.types;

import java.net.InetAddress;
import java.nio.ByteBuffer;

/** {@code inet} and {@code cidr}. Binary: the family, the prefix, whether it is a network, how many bytes, the bytes. */
abstract class InetCodec<T> extends TypeCodec<T> implements NetworkAddress.Maker<T> {
    static final PgType INET = PgType.builtIn("inet", 869, 1041);
    static final PgType CIDR = PgType.builtIn("cidr", 650, 651);

    private static final int IPV4 = 2;
    private static final int IPV6 = 3;

    private InetCodec(PgType type, Class<T> javaType) {
        super(type, javaType);
    }

    abstract InetAddress address(T value);

    abstract int prefix(T value);

    @Override
    public final T decode(ByteBuffer in) {
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
        return make(NetworkAddress.of(type(), bytes), bits);
    }

    @Override
    public final T decodeText(String text) {
        return NetworkAddress.parse(type(), text, this);
    }

    @Override
    public final void encode(T value, BinaryWriter out) {
        byte[] bytes = address(value).getAddress();
        out.writeByte(bytes.length == 4 ? IPV4 : IPV6);
        out.writeByte(prefix(value));
        out.writeByte(type().oid() == CIDR.oid() ? 1 : 0);
        out.writeByte(bytes.length);
        out.writeBytes(bytes);
    }

    @Override
    public final void encodeText(T value, StringBuilder out) {
        out.append(value);
    }

    /** {@code inet}. */
    static final class OfHosts extends InetCodec<Inet> {
        OfHosts() {
            super(INET, Inet.class);
        }

        @Override
        public Inet make(InetAddress address, int prefix) {
            return new Inet(address, prefix);
        }

        @Override
        InetAddress address(Inet value) {
            return value.address();
        }

        @Override
        int prefix(Inet value) {
            return value.prefix();
        }
    }

    /** {@code cidr}. */
    static final class OfNetworks extends InetCodec<Cidr> {
        OfNetworks() {
            super(CIDR, Cidr.class);
        }

        @Override
        public Cidr make(InetAddress address, int prefix) {
            return new Cidr(address, prefix);
        }

        @Override
        InetAddress address(Cidr value) {
            return value.address();
        }

        @Override
        int prefix(Cidr value) {
            return value.prefix();
        }
    }
}
