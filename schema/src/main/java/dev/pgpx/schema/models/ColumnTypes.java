package dev.pgpx.schema.models;

import dev.pgpx.schema.fact.DomainFact;
import dev.pgpx.schema.fact.EnumFact;
import dev.pgpx.schema.fact.Facts;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The Java types of columns, by the types that the server prints. */
final class ColumnTypes {
    private static final Map<String, JavaType> BUILT_IN = new HashMap<>();

    private static final Map<String, String> RANGES = Map.of(
            "int4", "Integer",
            "int8", "Long",
            "num", "java.math.BigDecimal",
            "date", "java.time.LocalDate",
            "ts", "java.time.LocalDateTime",
            "tstz", "java.time.Instant");

    static {
        BUILT_IN.put("boolean", JavaType.primitive("boolean", "Boolean"));
        BUILT_IN.put("smallint", JavaType.primitive("short", "Short"));
        BUILT_IN.put("integer", JavaType.primitive("int", "Integer"));
        BUILT_IN.put("bigint", JavaType.primitive("long", "Long"));
        BUILT_IN.put("real", JavaType.primitive("float", "Float"));
        BUILT_IN.put("double precision", JavaType.primitive("double", "Double"));
        BUILT_IN.put("oid", JavaType.primitive("long", "Long").notDefault());
        add("java.math.BigDecimal", "numeric");
        add("java.lang.String", "text");
        also("java.lang.String", "character varying", "character", "name", "citext", "public.citext");
        BUILT_IN.put("bytea", new JavaType("byte[]", "byte[]", Set.of(), /* isDefault= */ true));
        add("java.time.LocalDate", "date");
        add("java.time.LocalTime", "time without time zone");
        add("java.time.LocalDateTime", "timestamp without time zone");
        add("java.time.Instant", "timestamp with time zone");
        add("java.util.UUID", "uuid");
        add("dev.pgpx.types.TimeWithOffset", "time with time zone");
        add("dev.pgpx.types.Interval", "interval");
        add("dev.pgpx.types.Json", "jsonb");
        also("dev.pgpx.types.Json", "json");
        add("dev.pgpx.types.JsonPath", "jsonpath");
        add("dev.pgpx.types.Money", "money");
        add("dev.pgpx.types.Xml", "xml");
        add("dev.pgpx.types.TsVector", "tsvector");
        add("dev.pgpx.types.TsQuery", "tsquery");
        add("dev.pgpx.types.Inet", "inet");
        add("dev.pgpx.types.Cidr", "cidr");
        add("dev.pgpx.types.Macaddr", "macaddr");
        add("dev.pgpx.types.Macaddr8", "macaddr8");
        add("dev.pgpx.types.Bits", "bit varying");
        also("dev.pgpx.types.Bits", "bit");
        add("dev.pgpx.types.Lsn", "pg_lsn");
        add("dev.pgpx.types.TransactionId", "xid8");
        add("dev.pgpx.types.Point", "point");
        add("dev.pgpx.types.Line", "line");
        add("dev.pgpx.types.LineSegment", "lseg");
        add("dev.pgpx.types.Box", "box");
        add("dev.pgpx.types.Path", "path");
        add("dev.pgpx.types.Polygon", "polygon");
        add("dev.pgpx.types.Circle", "circle");
        RANGES.forEach((prefix, bound) -> {
            JavaType type = JavaType.of(bound, /* isDefault= */ true);
            BUILT_IN.put(prefix + "range", type.in("dev.pgpx.types.Range"));
            BUILT_IN.put(prefix + "multirange", type.in("dev.pgpx.types.Multirange"));
        });
    }

    private final Map<String, JavaType> ownTypes = new HashMap<>();

    /**
     * The types of a schema.
     *
     * @param facts the facts
     * @param packageName the package of the models, in which enums are, too
     */
    ColumnTypes(Facts facts, String packageName) {
        for (EnumFact type : facts.of(EnumFact.class)) {
            if (isModel(type)) {
                ownTypes.put(
                        type.name().sql(),
                        JavaType.of(JavaNames.type(type.name().name()), /* isDefault= */ true));
            }
        }
        for (DomainFact domain : facts.of(DomainFact.class)) {
            of(domain.type()).ifPresent(type -> {
                ownTypes.put(domain.name().sql(), type.notDefault());
                ownTypes.put(domain.name().schema() + "." + domain.name().name(), type.notDefault());
            });
        }
    }

    /** Whether a Java enum can stand for an enum type: its name leads back to it. */
    static boolean isModel(EnumFact type) {
        return JavaNames.isReversible(type.name().name());
    }

    /**
     * The Java type for a column.
     *
     * @param type the column's type as the server prints it
     * @return its Java type; empty for one that pgpx does not know
     */
    Optional<JavaType> of(String type) {
        if (type.endsWith("[]")) {
            return of(type.substring(0, type.length() - 2)).map(element -> element.in("java.util.List"));
        }
        String plain = type.replaceFirst("\\([^)]*\\)", "");
        boolean modified = !plain.equals(type);
        JavaType known = ownTypes.getOrDefault(plain, BUILT_IN.getOrDefault(plain, ownTypes.get(type)));
        return Optional.ofNullable(known).map(found -> modified ? found.notDefault() : found);
    }

    private static void add(String javaName, String type) {
        BUILT_IN.put(type, JavaType.of(javaName, /* isDefault= */ true));
    }

    private static void also(String javaName, String... types) {
        for (String type : types) {
            BUILT_IN.put(type, JavaType.of(javaName, /* isDefault= */ false));
        }
    }
}
