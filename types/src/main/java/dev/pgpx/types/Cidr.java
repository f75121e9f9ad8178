package dev.pgpx.types;

import java.net.InetAddress;

/**
 * A network: a {@code cidr} of PostgreSQL. Immutable. Source: <a
 * href="https://www.postgresql.org/docs/current/datatype-net-types.html">network address types</a>.
 *
 * @param address its first address, IPv4 or IPv6, without a scope; all bits behind the prefix are 0
 * @param prefix how many bits are the network's: up to 32 or 128
 */
public record Cidr(InetAddress address, int prefix) {
    /**
     * A network.
     *
     * @param address its first address
     * @param prefix how many bits are the network's
     * @throws ValueException when there are not so many bits, or one behind them is 1
     */
    public Cidr {
        NetworkAddress.check(InetCodec.CIDR, address, prefix);
        NetworkAddress.checkNetwork(InetCodec.CIDR, address, prefix);
    }

    /**
     * Reads PostgreSQL's notation.
     *
     * @param text {@code 192.168.0.0/24} or {@code 2001:db8::/32}
     * @return the network
     * @throws ValueException when it is none
     */
    public static Cidr parse(String text) {
        return NetworkAddress.parse(InetCodec.CIDR, text, Cidr::new);
    }

    /** PostgreSQL's notation, always with the prefix. */
    @Override
    public String toString() {
        return address.getHostAddress() + "/" + prefix;
    }
}
