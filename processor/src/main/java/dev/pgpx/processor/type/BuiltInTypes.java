package dev.pgpx.processor.type;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The table of types: one line for each Java type. A new one costs a line here.
 *
 * <p>The SQL names are those that the server prints.
 */
final class BuiltInTypes {
    private static final List<BuiltIn> ALL = List.of(
            of("java.lang.Boolean", "BOOL", "boolean", Family.BOOLEAN).unboxed("Boolean"),
            of("java.lang.Short", "INT2", "smallint", Family.NUMBER).unboxed("Short"),
            of("java.lang.Integer", "INT4", "integer", Family.NUMBER)
                    .unboxed("Int")
                    .range("INT4RANGE", "int4range"),
            of("java.lang.Long", "INT8", "bigint", Family.NUMBER)
                    .unboxed("Long")
                    .range("INT8RANGE", "int8range"),
            of("java.lang.Float", "FLOAT4", "real", Family.NUMBER).unboxed("Float"),
            of("java.lang.Double", "FLOAT8", "double precision", Family.NUMBER).unboxed("Double"),
            of("java.math.BigDecimal", "NUMERIC", "numeric", Family.NUMBER).range("NUMRANGE", "numrange"),
            of("java.lang.String", "TEXT", "text", Family.TEXT),
            of("java.time.LocalDate", "DATE", "date", Family.TEMPORAL).range("DATERANGE", "daterange"),
            of("java.time.LocalTime", "TIME", "time without time zone", Family.TEMPORAL),
            of("java.time.LocalDateTime", "TIMESTAMP", "timestamp without time zone", Family.TEMPORAL)
                    .range("TSRANGE", "tsrange"),
            of("java.time.Instant", "TIMESTAMPTZ", "timestamp with time zone", Family.TEMPORAL)
                    .range("TSTZRANGE", "tstzrange"),
            of("java.time.OffsetDateTime", "TIMESTAMPTZ_OFFSET", "timestamp with time zone", Family.TEMPORAL),
            of("dev.pgpx.types.TimeOfDay", "TIME_OF_DAY", "time without time zone", Family.TEMPORAL),
            of("dev.pgpx.types.TimeWithOffset", "TIMETZ", "time with time zone", Family.TEMPORAL),
            of("dev.pgpx.types.Extended<java.time.LocalDate>", "DATE_EXTENDED", "date", Family.TEMPORAL),
            of(
                    "dev.pgpx.types.Extended<java.time.LocalDateTime>",
                    "TIMESTAMP_EXTENDED",
                    "timestamp without time zone",
                    Family.TEMPORAL),
            of(
                    "dev.pgpx.types.Extended<java.time.Instant>",
                    "TIMESTAMPTZ_EXTENDED",
                    "timestamp with time zone",
                    Family.TEMPORAL),
            of("dev.pgpx.types.Json", "JSONB", "jsonb", Family.JSON),
            of("java.util.UUID", "UUID", "uuid", Family.COMPARABLE));

    private static final Map<String, BuiltIn> BY_NAME =
            ALL.stream().collect(Collectors.toUnmodifiableMap(BuiltIn::javaName, Function.identity()));

    /** The only one that is no class. */
    static final BuiltIn BYTES = of("byte[]", "BYTEA", "bytea", Family.COMPARABLE);

    private BuiltInTypes() {}

    static Optional<BuiltIn> find(String javaName) {
        return Optional.ofNullable(BY_NAME.get(javaName));
    }

    private static BuiltIn of(String javaName, String codec, String sqlType, Family family) {
        return new BuiltIn(javaName, codec, sqlType, family, "", "", "");
    }

    /** One line: the Java class, its codec in Codecs, its SQL type; unboxed access; the codec and type of ranges of it. */
    record BuiltIn(
            String javaName,
            String codec,
            String sqlType,
            Family family,
            String primitive,
            String rangeCodec,
            String rangeType) {

        BuiltIn unboxed(String suffix) {
            return new BuiltIn(javaName, codec, sqlType, family, suffix, rangeCodec, rangeType);
        }

        BuiltIn range(String codecOfRange, String typeOfRange) {
            return new BuiltIn(javaName, codec, sqlType, family, primitive, codecOfRange, typeOfRange);
        }

        boolean hasRange() {
            return !rangeCodec.isEmpty();
        }
    }
}
