package dev.pgpx.types;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** Addresses from their notation, without a name server, and their limits. */
final class NetworkAddress {
    private static final int IPV6_GROUPS = 8;

    private NetworkAddress() {}

    /** Makes a value of an address and a prefix. */
    interface Maker<T> {
        T make(InetAddress address, int prefix);
    }

    static int bits(InetAddress address) {
        return address instanceof Inet6Address ? 128 : 32;
    }

    static void check(PgType type, InetAddress address, int prefix) {
        if (prefix < 0 || prefix > bits(address)) {
            throw ValueException.outOfRange(type, "prefixes from 0 to " + bits(address) + " for such an address");
        }
        if (address instanceof Inet6Address six && (six.getScopeId() != 0 || six.getScopedInterface() != null)) {
            throw ValueException.outOfRange(type, "addresses without a scope");
        }
    }

    static void checkNetwork(PgType type, InetAddress address, int prefix) {
        byte[] bytes = address.getAddress();
        for (int bit = prefix; bit < 8 * bytes.length; bit++) {
            if ((bytes[bit / 8] >> (7 - bit % 8) & 1) != 0) {
                throw ValueException.outOfRange(type, "networks, whose bits behind the prefix are 0");
            }
        }
    }

    /** An address of four or sixteen bytes; the JDK would turn mapped IPv4 addresses into IPv4. */
    static InetAddress of(PgType type, byte[] bytes) {
        try {
            return bytes.length == 4 ? InetAddress.getByAddress(bytes) : Inet6Address.getByAddress(null, bytes, -1);
        } catch (UnknownHostException e) {
            throw ValueException.unreadable(type, "an address of " + bytes.length + " bytes", e);
        }
    }

    static <T> T parse(PgType type, String text, Maker<T> maker) {
        TextCursor cursor = new TextCursor(type, text);
        byte[] bytes = text.indexOf(':') >= 0 ? sixteen(cursor) : four(cursor);
        int prefix = cursor.skip('/') ? cursor.number() : 8 * bytes.length;
        cursor.expectEnd();
        if (prefix > 8 * bytes.length) {
            throw cursor.malformed();
        }
        return maker.make(of(type, bytes), prefix);
    }

    private static byte[] four(TextCursor cursor) {
        byte[] bytes = new byte[4];
        bytes[0] = decimal(cursor);
        readDecimals(cursor, bytes, 1);
        return bytes;
    }

    private static void readDecimals(TextCursor cursor, byte[] bytes, int start) {
        for (int i = start; i < start + 3; i++) {
            cursor.expect('.');
            bytes[i] = decimal(cursor);
        }
    }

    private static byte decimal(TextCursor cursor) {
        int value = cursor.number();
        if (value > 255) {
            throw cursor.malformed();
        }
        return (byte) value;
    }

    /** Up to eight groups; {@code ::} stands once for those left out; the last two may be written as IPv4. */
    private static byte[] sixteen(TextCursor cursor) {
        byte[] bytes = new byte[2 * IPV6_GROUPS];
        int size = 0;
        int gap = cursor.skip("::") ? 0 : -1;
        while (size < bytes.length && Hex.digit(cursor.peek()) >= 0) {
            TextCursor start = cursor.copy();
            int group = group(cursor);
            if (cursor.peek() == '.' && size <= bytes.length - 4) {
                cursor.moveTo(start);
                bytes[size] = decimal(cursor);
                readDecimals(cursor, bytes, size + 1);
                size += 4;
                break;
            }
            bytes[size++] = (byte) (group >> 8);
            bytes[size++] = (byte) group;
            if (gap < 0 && cursor.skip("::")) {
                gap = size;
            } else if (!cursor.skip(':')) {
                break;
            }
        }
        return spread(cursor, bytes, size, gap);
    }

    private static int group(TextCursor cursor) {
        int value = 0;
        for (int digits = 0; Hex.digit(cursor.peek()) >= 0; digits++) {
            if (digits == 4) {
                throw cursor.malformed();
            }
            value = value << 4 | Hex.digit(cursor.next());
        }
        return value;
    }

    private static byte[] spread(TextCursor cursor, byte[] bytes, int size, int gap) {
        if ((gap < 0) != (size == bytes.length)) {
            throw cursor.malformed();
        }
        if (gap < 0) {
            return bytes;
        }
        byte[] full = new byte[bytes.length];
        System.arraycopy(bytes, 0, full, 0, gap);
        System.arraycopy(bytes, gap, full, full.length - (size - gap), size - gap);
        return full;
    }
}
