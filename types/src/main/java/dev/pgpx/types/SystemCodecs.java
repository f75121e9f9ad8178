package dev.pgpx.types;

/**
 * Codecs of types that the server's own tables have: constants of {@link Codecs}, which inherits them. An interface is initialised by the
 * first use of its own constants only, so a program without such columns does not load their classes when it starts. They may use those of
 * {@code Codecs}, never the other way round: two threads would wait for each other.
 */
interface SystemCodecs {
    /** {@code character(n)}: read without trailing spaces, refused with them. */
    Codec<String> BPCHAR = new BpcharCodec();

    /** {@code "char"}: one character of ASCII; U+0000 is the empty one, which the server writes as empty text. */
    Codec<Character> CHAR = new CharCodec();

    /** {@code name}: at most 63 bytes. */
    Codec<String> NAME = new NameCodec();

    /** {@code oid}: from 0 to 4294967295. */
    Codec<Long> OID = OidCodec.oid();

    /** {@code xid}, the type of the system column {@code xmin}: from 0 to 4294967295. */
    Codec<Long> XID = OidCodec.xid();

    /** {@code regclass} as the name that the server prints; in text form only. */
    Codec<String> REGCLASS = new RegclassCodec();

    /** {@code pg_lsn}. */
    Codec<Lsn> PG_LSN = new LsnCodec();

    /** {@code xid8}. */
    Codec<TransactionId> XID8 = new TransactionIdCodec();
}
