package dev.pgpx.types;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Codecs of types of extensions that come with the server: constants of {@link Codecs}, which inherits them. An interface is initialised by
 * the first use of its own constants only, so a program without such columns does not load their classes when it starts. They may use those
 * of {@code Codecs}, never the other way round: two threads would wait for each other.
 */
interface ContribCodecs {
    /** {@code hstore} of the extension of that name; values may be null. */
    Codec<Map<String, @Nullable String>> HSTORE = new HstoreCodec();

    /** {@code ltree} of the extension of that name. */
    Codec<Ltree> LTREE = new VersionedTextCodec<>(PgType.named("", "ltree"), Ltree.class, Ltree::new, Ltree::path);

    /** {@code lquery} of the extension ltree. */
    Codec<Lquery> LQUERY =
            new VersionedTextCodec<>(PgType.named("", "lquery"), Lquery.class, Lquery::new, Lquery::text);

    /** {@code ltxtquery} of the extension ltree. */
    Codec<Ltxtquery> LTXTQUERY =
            new VersionedTextCodec<>(PgType.named("", "ltxtquery"), Ltxtquery.class, Ltxtquery::new, Ltxtquery::text);
}
