package dev.pgpx.types;

import java.net.InetAddress;

/**
 * A host's address and, optionally, its network: an {@code inet} of PostgreSQL. Nothing here asks a name server. Immutable.
 * Source: <a href="https://www.postgresql.org/docs/current/datatype-net-types.html">network address types</a>.
 *
 * @param address the host, IPv4 or IPv6, without a scope; an IPv4 address mapped to IPv6 stays IPv6
 * @param prefix how many bits are the network's: up to 32 or 128, which means the host alone
 */
public record Inet(InetAddress address, int prefix) {
    /**
     * An address in a network.
     *
     * @param address the host
     * @param prefix how many bits are the network's
     * @throws ValueException when there are not so many bits, or the address has a scope, which the server does not keep
     */
    public Inet {
        NetworkAddress.check(InetCodec.INET, address, prefix);
    }

    /**
     * A host.
     *
     * @param address the host
     * @return the host alone
     */
    public static Inet of(InetAddress address) {
        return new Inet(address, NetworkAddress.bits(address));
    }

    /**
     * Reads PostgreSQL's notation.
     *
     * @param text {@code 192.168.0.1}, {@code 192.168.0.1/24} or {@code 2001:db8::1/64}
     * @return the address
     * @throws ValueException when it is none
     */
    public static Inet parse(String text) {
        return NetworkAddress.parse(InetCodec.INET, text, Inet::new);
    }

    /** PostgreSQL's notation: the prefix only where it is not the host alone. */
    @Override
    public String toString() {
        String host = address.getHostAddress();
        return prefix == NetworkAddress.bits(address) ? host : host + "/" + prefix;
    }
}
