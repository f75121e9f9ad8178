package dev.pgpx.types;

/**
 * Codecs of documents other than JSON, of paths into JSON, and of text search: constants of {@link Codecs}, which inherits them. An
 * interface is initialised by the first use of its own constants only, so a program without such columns does not load their classes when
 * it starts. They may use those of {@code Codecs}, never the other way round: two threads would wait for each other.
 */
interface DocumentCodecs {
    /** {@code jsonpath}, of which the meaning is kept. */
    Codec<JsonPath> JSONPATH = new VersionedTextCodec<>(
            PgType.builtIn("jsonpath", 4072, 4073), JsonPath.class, JsonPath::new, JsonPath::text);

    /** {@code xml} without an XML declaration. */
    Codec<Xml> XML = new XmlCodec();

    /** {@code tsvector}. */
    Codec<TsVector> TSVECTOR = new TsVectorCodec();

    /** {@code tsquery}. */
    Codec<TsQuery> TSQUERY = new TsQueryCodec();
}
