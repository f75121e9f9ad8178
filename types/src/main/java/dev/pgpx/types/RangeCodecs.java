package dev.pgpx.types;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * Codecs of ranges and multiranges: constants of {@link Codecs}, which inherits them. An interface is initialised by the first use of its
 * own constants only, so a program without such columns does not load their classes when it starts. They may use those of {@code Codecs},
 * never the other way round: two threads would wait for each other.
 */
interface RangeCodecs {
    /** {@code int4range}. */
    Codec<Range<Integer>> INT4RANGE = Codecs.range(Codecs.INT4, PgType.builtIn("int4range", 3904, 3905));

    /** {@code int8range}. */
    Codec<Range<Long>> INT8RANGE = Codecs.range(Codecs.INT8, PgType.builtIn("int8range", 3926, 3927));

    /** {@code numrange}. */
    Codec<Range<BigDecimal>> NUMRANGE = Codecs.range(Codecs.NUMERIC, PgType.builtIn("numrange", 3906, 3907));

    /** {@code daterange}; a bound that is an infinity is no missing bound, and is refused. */
    Codec<Range<LocalDate>> DATERANGE = Codecs.range(Codecs.DATE, PgType.builtIn("daterange", 3912, 3913));

    /** {@code tsrange}; a bound that is an infinity is no missing bound, and is refused. */
    Codec<Range<LocalDateTime>> TSRANGE = Codecs.range(Codecs.TIMESTAMP, PgType.builtIn("tsrange", 3908, 3909));

    /** {@code tstzrange}; a bound that is an infinity is no missing bound, and is refused. */
    Codec<Range<Instant>> TSTZRANGE = Codecs.range(Codecs.TIMESTAMPTZ, PgType.builtIn("tstzrange", 3910, 3911));

    /** {@code int4multirange}, from server 14 on. */
    Codec<Multirange<Integer>> INT4MULTIRANGE =
            Codecs.multirange(Codecs.INT4, PgType.builtIn("int4multirange", 4451, 6150));

    /** {@code int8multirange}, from server 14 on. */
    Codec<Multirange<Long>> INT8MULTIRANGE =
            Codecs.multirange(Codecs.INT8, PgType.builtIn("int8multirange", 4536, 6157));

    /** {@code nummultirange}, from server 14 on. */
    Codec<Multirange<BigDecimal>> NUMMULTIRANGE =
            Codecs.multirange(Codecs.NUMERIC, PgType.builtIn("nummultirange", 4532, 6151));

    /** {@code datemultirange}, from server 14 on. */
    Codec<Multirange<LocalDate>> DATEMULTIRANGE =
            Codecs.multirange(Codecs.DATE, PgType.builtIn("datemultirange", 4535, 6155));

    /** {@code tsmultirange}, from server 14 on. */
    Codec<Multirange<LocalDateTime>> TSMULTIRANGE =
            Codecs.multirange(Codecs.TIMESTAMP, PgType.builtIn("tsmultirange", 4533, 6152));

    /** {@code tstzmultirange}, from server 14 on. */
    Codec<Multirange<Instant>> TSTZMULTIRANGE =
            Codecs.multirange(Codecs.TIMESTAMPTZ, PgType.builtIn("tstzmultirange", 4534, 6153));
}
