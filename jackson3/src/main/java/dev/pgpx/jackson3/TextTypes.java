package dev.pgpx.jackson3;

import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import java.util.List;

/** The types that are text in JSON, as the server reads them. Those that it prints as tuples of numbers are objects instead. */
final class TextTypes {
    static final List<Codec<?>> CODECS = List.of(
            Codecs.INTERVAL,
            Codecs.TIME_OF_DAY,
            Codecs.TIMETZ,
            Codecs.INET,
            Codecs.CIDR,
            Codecs.MACADDR,
            Codecs.MACADDR8,
            Codecs.VARBIT,
            Codecs.LTREE,
            Codecs.LQUERY,
            Codecs.LTXTQUERY,
            Codecs.TSVECTOR,
            Codecs.TSQUERY,
            Codecs.JSONPATH,
            Codecs.XML,
            Codecs.PG_LSN,
            Codecs.XID8);

    private TextTypes() {}
}
