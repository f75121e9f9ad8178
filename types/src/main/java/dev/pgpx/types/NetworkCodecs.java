package dev.pgpx.types;

/**
 * Codecs of addresses and of bits: constants of {@link Codecs}, which inherits them. An interface is initialised by the first use of its
 * own constants only, so a program without such columns does not load their classes when it starts. They may use those of {@code Codecs},
 * never the other way round: two threads would wait for each other.
 */
interface NetworkCodecs {
    /** {@code inet}. */
    Codec<Inet> INET = new InetCodec.OfHosts();

    /** {@code cidr}. */
    Codec<Cidr> CIDR = new InetCodec.OfNetworks();

    /** {@code macaddr}. */
    Codec<Macaddr> MACADDR = new MacaddrCodec.OfSixBytes();

    /** {@code macaddr8}. */
    Codec<Macaddr8> MACADDR8 = new MacaddrCodec.OfEightBytes();

    /** {@code bit(n)}: the server refuses another length than n. */
    Codec<Bits> BIT = new BitsCodec(BitsCodec.BIT);

    /** {@code bit varying}. */
    Codec<Bits> VARBIT = new BitsCodec(BitsCodec.VARBIT);
}
