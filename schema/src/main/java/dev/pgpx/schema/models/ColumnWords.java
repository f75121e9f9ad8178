package dev.pgpx.schema.models;

import dev.pgpx.database.settings.Nearest;
import dev.pgpx.schema.fact.Facts;
import dev.pgpx.schema.models.ColumnWord.Family;
import dev.pgpx.schema.models.ColumnWord.Limit;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The words that name types of columns, those of PostgreSQL and those of Java. A new one costs a line here. */
final class ColumnWords {
    private static final Map<String, ColumnWord> WORDS = new HashMap<>();

    /** As they are written in Java: another word that begins with a capital letter names a model. */
    private static final Set<String> JAVA = new TreeSet<>();

    private static final ColumnTypes TYPES = new ColumnTypes(new Facts(List.of()), "");
    private static final List<Limit> LENGTH = List.of(new Limit("length", 1, 10_485_760));
    private static final List<Limit> BITS = List.of(new Limit("length", 1, 83_886_080));
    private static final List<Limit> FRACTION = List.of(new Limit("number of fraction digits", 0, 6));
    private static final List<Limit> DIGITS =
            List.of(new Limit("number of digits", 1, 1000), new Limit("number of fraction digits", -1000, 1000));

    static {
        add("text", Family.TEXT, List.of(), "text");
        add("varchar", "character varying", Family.TEXT, LENGTH, "varchar", "character varying");
        add("char", "character", Family.TEXT, LENGTH, "char", "character");
        add("citext", Family.TEXT, List.of(), "citext");
        add("smallint", Family.NUMBER, List.of(), "smallint", "int2", "short", "Short");
        add("integer", Family.NUMBER, List.of(), "integer", "int", "int4", "Integer");
        add("bigint", Family.NUMBER, List.of(), "bigint", "int8", "long", "Long");
        add("real", Family.NUMBER, List.of(), "real", "float4", "float", "Float");
        add("double precision", Family.NUMBER, List.of(), "double precision", "float8", "double", "Double");
        add("numeric", Family.NUMBER, DIGITS, "numeric", "decimal", "BigDecimal");
        add("boolean", Family.BOOLEAN, List.of(), "boolean", "bool", "Boolean");
        add("bytea", Family.OTHER, List.of(), "bytea", "bytes", "byte");
        add("date", Family.OTHER, List.of(), "date", "LocalDate");
        add("time", "time without time zone", Family.OTHER, FRACTION, "time", "LocalTime");
        add("timestamp", "timestamp without time zone", Family.OTHER, FRACTION, "timestamp", "LocalDateTime");
        add("timestamptz", "timestamp with time zone", Family.OTHER, FRACTION, "timestamptz", "Instant");
        add("timetz", "time with time zone", Family.OTHER, FRACTION, "timetz", "TimeWithOffset");
        add("interval", Family.OTHER, List.of(), "interval", "Interval");
        add("bit", Family.OTHER, BITS, "bit");
        add("varbit", "bit varying", Family.OTHER, BITS, "varbit", "Bits");
        add("oid", Family.NUMBER, List.of(), "oid");
        add("lseg", Family.OTHER, List.of(), "lseg", "LineSegment");
        add("pg_lsn", Family.OTHER, List.of(), "pg_lsn", "Lsn");
        for (String same :
                "uuid jsonb json jsonpath money xml tsvector tsquery inet cidr macaddr macaddr8 point line box path polygon circle"
                        .split(" ")) {
            add(same, Family.OTHER, List.of(), same);
        }
        for (String bound : "int4 int8 num date ts tstz".split(" ")) {
            add(bound + "range", Family.OTHER, List.of(), bound + "range");
            add(bound + "multirange", Family.OTHER, List.of(), bound + "multirange");
        }
        JAVA.addAll(List.of("UUID", "Json", "Inet", "Cidr", "Money", "Xml", "String"));
        java("java.math.BigInteger", "numeric", Family.NUMBER);
        java("java.time.OffsetDateTime", "timestamptz", Family.OTHER);
        java("java.time.Duration", "interval", Family.OTHER);
        java("java.time.Period", "interval", Family.OTHER);
        WORDS.put("string", word("text"));
    }

    private ColumnWords() {}

    /** The type that a word names, if it names one. */
    static Optional<ColumnWord> find(String word) {
        String known = word.equals("Json") ? "jsonb" : word.toLowerCase(Locale.ROOT);
        return Optional.ofNullable(WORDS.get(known)).filter(found -> !isModel(word));
    }

    /** Whether a word can name a model only. */
    static boolean isModel(String word) {
        return Character.isUpperCase(word.charAt(0))
                && !JAVA.contains(word)
                && !(word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)));
    }

    /** The type of texts with a greatest length. */
    static ColumnWord varchar() {
        return word("varchar");
    }

    /** Which word was probably meant; empty when none is near. */
    static Optional<String> nearest(String word) {
        Set<String> known = new TreeSet<>(all());
        known.add("enum");
        return Optional.ofNullable(Nearest.of(word, known));
    }

    /** All words, in lower case. */
    static Collection<String> all() {
        return Collections.unmodifiableSet(new TreeSet<>(WORDS.keySet()));
    }

    private static ColumnWord word(String word) {
        return Optional.ofNullable(WORDS.get(word)).orElseThrow();
    }

    private static void add(String sql, Family family, List<Limit> limits, String... words) {
        add(sql, sql, family, limits, words);
    }

    private static void add(String sql, String printed, Family family, List<Limit> limits, String... words) {
        JavaType java = TYPES.of(printed).orElseThrow();
        for (String word : words) {
            WORDS.put(word.toLowerCase(Locale.ROOT), new ColumnWord(sql, java, family, limits));
            if (Character.isUpperCase(word.charAt(0))) {
                JAVA.add(word);
            }
        }
    }

    /** A type of Java beside the one that is usual for a type of columns. */
    private static void java(String qualified, String sql, Family family) {
        JavaType java = JavaType.of(qualified, /* isDefault= */ true);
        WORDS.put(java.name().toLowerCase(Locale.ROOT), new ColumnWord(sql, java, family, List.of()));
        JAVA.add(java.name());
    }
}
