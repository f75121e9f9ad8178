package dev.pgpx.processor.type;

import dev.pgpx.processor.type.BuiltInType.Access;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The table of types: one line for each Java type. A new one costs a line here.
 *
 * <p>The SQL names are those that the server prints.
 */
final class BuiltInTypes {
    private static final String TYPES = "dev.pgpx.types.";
    private static final Map<String, BuiltInType> BY_NAME = new LinkedHashMap<>();

    static {
        numbers();
        texts();
        times();
        systemTypes();
        shapes();
        multiranges();
        primitiveArrays();
    }

    private BuiltInTypes() {}

    private static void numbers() {
        add(of("java.lang.Boolean", "BOOL", "boolean", Family.BOOLEAN).unboxed("Boolean"));
        add(of("java.lang.Short", "INT2", "smallint", Family.NUMBER)
                .unboxed("Short")
                .also("int4", "INT2")
                .also("int8", "INT2")
                .asNumeric());
        add(of("java.lang.Integer", "INT4", "integer", Family.NUMBER)
                .unboxed("Int")
                .range("INT4RANGE", "int4range")
                .also("int8", "INT4")
                .asNumeric());
        add(of("java.lang.Long", "INT8", "bigint", Family.NUMBER)
                .unboxed("Long")
                .range("INT8RANGE", "int8range")
                .also("oid", "OID")
                .also("xid", "XID")
                .asNumeric());
        add(of("java.lang.Float", "FLOAT4", "real", Family.NUMBER)
                .unboxed("Float")
                .also("float8", "FLOAT4")
                .asNumeric());
        add(of("java.lang.Double", "FLOAT8", "double precision", Family.NUMBER)
                .unboxed("Double")
                .asNumeric());
        add(of("java.math.BigDecimal", "NUMERIC", "numeric", Family.NUMBER).range("NUMRANGE", "numrange"));
        add(of("java.math.BigInteger", "", "numeric", Family.NUMBER).asNumeric());
        add(of(TYPES + "Numeric", "NUMERIC_EXTENDED", "numeric", Family.COMPARABLE));
        add(of(TYPES + "Money", "MONEY", "money", Family.MONEY));
    }

    private static void texts() {
        add(of("java.lang.String", "TEXT", "text", Family.TEXT)
                .also("varchar", "VARCHAR")
                .also("bpchar", "BPCHAR")
                .also("name", "NAME")
                .also("citext", "CITEXT")
                .also("regclass", "REGCLASS"));
        add(of("byte[]", "BYTEA", "bytea", Family.BYTES));
        add(of(TYPES + "Json", "JSONB", "jsonb", Family.JSON).also("json", "JSON"));
        add(of(TYPES + "JsonPath", "JSONPATH", "jsonpath", Family.COMPARABLE));
        add(of(TYPES + "Xml", "XML", "xml", Family.XML));
        add(of(TYPES + "TsVector", "TSVECTOR", "tsvector", Family.TSVECTOR));
        add(of(TYPES + "TsQuery", "TSQUERY", "tsquery", Family.TSQUERY));
        add(of(TYPES + "Ltree", "LTREE", "ltree", Family.LTREE));
        add(of(TYPES + "Lquery", "LQUERY", "lquery", Family.COMPARABLE));
        add(of(TYPES + "Ltxtquery", "LTXTQUERY", "ltxtquery", Family.COMPARABLE));
        // a map may as well be meant to be JSON, so the type has to be given
        add(of("java.util.Map<java.lang.String, java.lang.String>", "HSTORE", "hstore", Family.HSTORE)
                .onlyWhereGiven());
    }

    private static void times() {
        add(of("java.time.LocalDate", "DATE", "date", Family.TEMPORAL).range("DATERANGE", "daterange"));
        add(of("java.time.LocalTime", "TIME", "time without time zone", Family.TEMPORAL));
        add(of("java.time.LocalDateTime", "TIMESTAMP", "timestamp without time zone", Family.TEMPORAL)
                .range("TSRANGE", "tsrange"));
        add(of("java.time.Instant", "TIMESTAMPTZ", "timestamp with time zone", Family.TEMPORAL)
                .range("TSTZRANGE", "tstzrange"));
        add(of("java.time.OffsetDateTime", "TIMESTAMPTZ_OFFSET", "timestamp with time zone", Family.TEMPORAL));
        add(of(TYPES + "TimeOfDay", "TIME_OF_DAY", "time without time zone", Family.TEMPORAL));
        add(of(TYPES + "TimeWithOffset", "TIMETZ", "time with time zone", Family.TEMPORAL));
        add(of(extended("LocalDate"), "DATE_EXTENDED", "date", Family.TEMPORAL));
        add(of(extended("LocalDateTime"), "TIMESTAMP_EXTENDED", "timestamp without time zone", Family.TEMPORAL));
        add(of(extended("Instant"), "TIMESTAMPTZ_EXTENDED", "timestamp with time zone", Family.TEMPORAL));
        add(of(TYPES + "Interval", "INTERVAL", "interval", Family.TEMPORAL));
        add(of("java.time.Duration", "INTERVAL_DURATION", "interval", Family.TEMPORAL));
        add(of("java.time.Period", "INTERVAL_PERIOD", "interval", Family.TEMPORAL));
    }

    private static String extended(String javaTime) {
        return TYPES + "Extended<java.time." + javaTime + ">";
    }

    private static void systemTypes() {
        add(of("java.util.UUID", "UUID", "uuid", Family.UUID));
        add(of(TYPES + "Inet", "INET", "inet", Family.INET));
        add(of(TYPES + "Cidr", "CIDR", "cidr", Family.CIDR));
        add(of(TYPES + "Macaddr", "MACADDR", "macaddr", Family.MACADDR));
        add(of(TYPES + "Macaddr8", "MACADDR8", "macaddr8", Family.MACADDR));
        add(of(TYPES + "Bits", "VARBIT", "bit varying", Family.BITS).also("bit", "BIT"));
        add(of(TYPES + "Lsn", "PG_LSN", "pg_lsn", Family.COMPARABLE));
        add(of(TYPES + "TransactionId", "XID8", "xid8", Family.COMPARABLE));
    }

    private static void shapes() {
        add(of(TYPES + "Point", "POINT", "point", Family.POINT));
        add(of(TYPES + "Line", "LINE", "line", Family.LINE));
        add(of(TYPES + "LineSegment", "LSEG", "lseg", Family.LINE_SEGMENT));
        add(of(TYPES + "Box", "BOX", "box", Family.BOX));
        add(of(TYPES + "Path", "PATH", "path", Family.PATH));
        add(of(TYPES + "Polygon", "POLYGON", "polygon", Family.POLYGON));
        add(of(TYPES + "Circle", "CIRCLE", "circle", Family.CIRCLE));
    }

    /** One for each type that has ranges. */
    private static void multiranges() {
        for (BuiltInType bound : List.copyOf(BY_NAME.values())) {
            if (bound.hasRange()) {
                String codec = bound.rangeCodec().replace("RANGE", "MULTIRANGE");
                String sqlType = bound.rangeType().replace("range", "multirange");
                add(of(TYPES + "Multirange<" + bound.javaName() + ">", codec, sqlType, Family.COMPARABLE));
            }
        }
    }

    private static void primitiveArrays() {
        add(of("boolean[]", "BOOL_ARRAY", "boolean[]", Family.COMPARABLE));
        add(of("short[]", "INT2_ARRAY", "smallint[]", Family.COMPARABLE));
        add(of("int[]", "INT4_ARRAY", "integer[]", Family.COMPARABLE));
        add(of("long[]", "INT8_ARRAY", "bigint[]", Family.COMPARABLE));
        add(of("float[]", "FLOAT4_ARRAY", "real[]", Family.COMPARABLE));
        add(of("double[]", "FLOAT8_ARRAY", "double precision[]", Family.COMPARABLE));
    }

    private static void add(BuiltInType type) {
        BY_NAME.put(type.javaName(), type);
    }

    private static BuiltInType of(String javaName, String codec, String sqlType, Family family) {
        Map<String, String> codecs = new LinkedHashMap<>();
        if (!codec.isEmpty()) {
            codecs.put(BuiltInType.nameOf(sqlType), codec);
        }
        return new BuiltInType(javaName, codec, sqlType, family, new Access("", false, false), "", "", codecs);
    }

    static Optional<BuiltInType> find(String javaName) {
        return Optional.ofNullable(BY_NAME.get(javaName));
    }

    static Collection<BuiltInType> all() {
        return BY_NAME.values();
    }

    /** All types that a Java type is known to be stored as, ranges included. */
    static Collection<String> sqlNames() {
        List<String> names = new ArrayList<>();
        for (BuiltInType type : all()) {
            names.addAll(type.sqlNames());
            if (type.hasRange()) {
                names.add(type.rangeType());
            }
        }
        return new TreeSet<>(names);
    }
}
