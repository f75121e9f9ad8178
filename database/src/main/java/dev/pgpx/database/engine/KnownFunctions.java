package dev.pgpx.database.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the functions of {@code pg_catalog} do, by name. Three lists stand beside this class: the functions that are immutable
 * or stable on servers 13 and 18, the words that cannot name a function, both as servers say and a test compares, and
 * functions judged by hand.
 */
final class KnownFunctions {
    /** What calling a function does. */
    enum Effect {
        /** Nothing to data and session. */
        READS,
        /** Data may change, or a transaction id is taken. */
        WRITES,
        /** The session takes an advisory lock. */
        LOCKS,
        /** The session is not what it was. */
        IRREVERSIBLE,
        /** It runs SQL that the text does not show. */
        RUNS
    }

    private static final Map<String, Effect> EFFECTS = effects();
    private static final Set<String> SYNTAX = Set.copyOf(lines("syntax-words.txt"));

    private KnownFunctions() {}

    /** The effect of a function of {@code pg_catalog}; of one that is not known, that it may run anything. */
    static Effect effect(String name) {
        return EFFECTS.getOrDefault(name, Effect.RUNS);
    }

    /** Whether an unquoted word is grammar where a parenthesis follows: {@code in (}, {@code values (}, {@code numeric (}. */
    static boolean isSyntax(String word) {
        return SYNTAX.contains(word);
    }

    private static Map<String, Effect> effects() {
        Map<String, Effect> effects = new HashMap<>();
        lines("known-functions.txt").forEach(name -> effects.put(name, Effect.READS));
        for (String line : lines("judged-functions.txt")) {
            String[] parts = line.split(": ");
            Effect effect = Effect.valueOf(parts[0].toUpperCase(Locale.ROOT));
            List.of(parts[1].split(" ")).forEach(name -> effects.put(name, effect));
        }
        return Map.copyOf(effects);
    }

    private static List<String> lines(String resource) {
        try (InputStream in = Objects.requireNonNull(KnownFunctions.class.getResourceAsStream(resource), resource);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
