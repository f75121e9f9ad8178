package dev.pgpx.schema.ddl;

import dev.pgpx.query.text.Identifiers;
import dev.pgpx.schema.fact.ObjectName;
import dev.pgpx.schema.fact.SequenceOptions;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Pieces of SQL that several rules need. */
final class Text {
    private Text() {}

    /** Names in parentheses. */
    static String list(Collection<String> names) {
        return names.stream().map(Identifiers::quote).collect(Collectors.joining(", ", "(", ")"));
    }

    /** Storage parameters in parentheses, {@code (fillfactor='70')}, with a word before; nothing when there are none. */
    static String parameters(String before, Map<String, String> parameters) {
        return parameters.isEmpty()
                ? ""
                : parameters.entrySet().stream()
                        .map(entry -> parameter(entry.getKey()) + "=" + Identifiers.literal(entry.getValue()))
                        .collect(Collectors.joining(", ", before + "(", ")"));
    }

    /** The name of a storage parameter, with its prefix ({@code toast.}) before the quotes. */
    static String parameter(String name) {
        int dot = name.indexOf('.');
        return dot < 0
                ? Identifiers.quote(name)
                : Identifiers.quote(name.substring(0, dot)) + "." + Identifiers.quote(name.substring(dot + 1));
    }

    /** Options for a foreign server, {@code  options (name 'value')}; nothing when there are none. */
    static String options(Map<String, String> options) {
        return options.isEmpty()
                ? ""
                : options.entrySet().stream()
                        .map(entry -> Identifiers.quote(entry.getKey()) + " " + Identifiers.literal(entry.getValue()))
                        .collect(Collectors.joining(", ", " options (", ")"));
    }

    /** How a sequence counts, as far as the server would choose otherwise; each option begins with a space. */
    static String counting(SequenceOptions options) {
        StringBuilder sql = new StringBuilder();
        if (options.increment() != 1) {
            sql.append(" increment by ").append(options.increment());
        }
        if (options.minimum() != options.defaultMinimum()) {
            sql.append(" minvalue ").append(options.minimum());
        }
        if (options.maximum() != options.defaultMaximum()) {
            sql.append(" maxvalue ").append(options.maximum());
        }
        if (options.start() != options.defaultStart()) {
            sql.append(" start with ").append(options.start());
        }
        if (options.cache() != 1) {
            sql.append(" cache ").append(options.cache());
        }
        return options.cycle() ? sql.append(" cycle").toString() : sql.toString();
    }

    /** What defines an object, {@code  (sfunc = f, hypothetical)}; a mere word has an empty value. */
    static String definition(Map<String, String> options) {
        return new TreeMap<>(options)
                .entrySet().stream()
                        .map(entry ->
                                entry.getValue().isEmpty() ? entry.getKey() : entry.getKey() + " = " + entry.getValue())
                        .collect(Collectors.joining(",\n    ", " (\n    ", "\n)"));
    }

    /** A collation, with a space before; nothing for that of the type. */
    static String collate(Optional<ObjectName> collation) {
        return collation.map(name -> " collate " + name.sql()).orElse("");
    }

    /** The name of a constant as SQL: {@code set null}. */
    static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
