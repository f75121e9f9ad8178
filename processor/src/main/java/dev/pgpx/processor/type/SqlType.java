package dev.pgpx.processor.type;

import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A type as {@code @Column(type = "…")} writes it, taken apart.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/datatype.html">data types</a>.
 *
 * @param name the catalog name where PostgreSQL has names of its own for it: {@code varchar}; else as written, in lower case
 * @param modifiers the numbers between parentheses, or those that PostgreSQL assumes
 * @param array whether it is of arrays
 */
record SqlType(String name, List<Integer> modifiers, boolean array) {
    private static final Pattern FORM = Pattern.compile("(?<name>\"char\"|[a-z][a-z0-9_ ]*?)"
            + " ?(\\( ?(?<first>-?\\d{1,6}) ?(, ?(?<second>-?\\d{1,6}) ?)?\\))?"
            + "(?<zone> with time zone| without time zone)?"
            + "(?<array>( ?\\[ ?\\d* ?])+| array)?");

    private static final Map<String, String> CATALOG_NAMES = Map.ofEntries(
            Map.entry("boolean", "bool"),
            Map.entry("smallint", "int2"),
            Map.entry("int", "int4"),
            Map.entry("integer", "int4"),
            Map.entry("bigint", "int8"),
            Map.entry("real", "float4"),
            Map.entry("double precision", "float8"),
            Map.entry("decimal", "numeric"),
            Map.entry("dec", "numeric"),
            Map.entry("character varying", "varchar"),
            Map.entry("char varying", "varchar"),
            Map.entry("char", "character"),
            Map.entry("\"char\"", "char"),
            Map.entry("bit varying", "varbit"),
            Map.entry("time with time zone", "timetz"),
            Map.entry("time without time zone", "time"),
            Map.entry("timestamp with time zone", "timestamptz"),
            Map.entry("timestamp without time zone", "timestamp"));

    private static final Map<String, Codec<?>> MODIFIED = Map.of(
            "numeric", Codecs.NUMERIC,
            "varchar", Codecs.VARCHAR,
            "bpchar", Codecs.BPCHAR,
            "bit", Codecs.BIT,
            "varbit", Codecs.VARBIT,
            "time", Codecs.TIME,
            "timetz", Codecs.TIMETZ,
            "timestamp", Codecs.TIMESTAMP,
            "timestamptz", Codecs.TIMESTAMPTZ,
            "interval", Codecs.INTERVAL);

    private static final int MAX_DIGITS_OF_REAL = 24;

    SqlType {
        modifiers = List.copyOf(modifiers);
    }

    /** Empty for what has another form: quoted names, modifiers that are words. */
    static Optional<SqlType> parse(String text) {
        String plain = text.strip().replaceAll("\\s+", " ");
        String lower = plain.toLowerCase(Locale.ROOT);
        Matcher form = FORM.matcher(lower.startsWith("pg_catalog.") ? lower.substring("pg_catalog.".length()) : lower);
        return form.matches() ? Optional.of(of(form)) : Optional.empty();
    }

    private static SqlType of(Matcher form) {
        List<Integer> modifiers = new ArrayList<>();
        for (String group : List.of("first", "second")) {
            if (form.group(group) != null) {
                modifiers.add(Integer.parseInt(form.group(group)));
            }
        }
        String written = form.group("name") + (form.group("zone") == null ? "" : form.group("zone"));
        return assumed(CATALOG_NAMES.getOrDefault(written, written), modifiers, form.group("array") != null);
    }

    /** With what PostgreSQL assumes where it is not written. */
    private static SqlType assumed(String name, List<Integer> modifiers, boolean array) {
        return switch (name) {
            case "character" -> new SqlType("bpchar", modifiers.isEmpty() ? List.of(1) : modifiers, array);
            case "bit" -> new SqlType(name, modifiers.isEmpty() ? List.of(1) : modifiers, array);
            case "numeric" ->
                new SqlType(name, modifiers.size() == 1 ? List.of(modifiers.get(0), 0) : modifiers, array);
            case "float" -> {
                boolean single = !modifiers.isEmpty() && modifiers.get(0) <= MAX_DIGITS_OF_REAL;
                yield new SqlType(single ? "float4" : "float8", List.of(), array);
            }
            default -> new SqlType(name, modifiers, array);
        };
    }

    /** Why there is no such type; empty when there is. */
    Optional<String> wrongModifiers() {
        if (modifiers.isEmpty()) {
            return Optional.empty();
        }
        Codec<?> codec = MODIFIED.get(name);
        if (codec == null) {
            return Optional.of(name + " takes no number between parentheses");
        }
        try {
            Codecs.limited(codec, numbers());
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }

    private int[] numbers() {
        return modifiers.stream().mapToInt(Integer::intValue).toArray();
    }

    SqlType element() {
        return new SqlType(name, modifiers, false);
    }
}
