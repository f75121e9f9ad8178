package dev.pgpx.migrate.statement;

import java.util.Map;
import java.util.Set;

/** Reads what kind of object a statement is about: some kinds have several words. */
final class KindReader {
    private static final Map<String, Set<String>> SECOND_WORDS = Map.of(
            "access", Set.of("method"),
            "event", Set.of("trigger"),
            "foreign", Set.of("data", "table"),
            "data", Set.of("wrapper"),
            "text", Set.of("search"),
            "search", Set.of("parser", "dictionary", "template", "configuration"),
            "operator", Set.of("class", "family"),
            "user", Set.of("mapping"),
            "default", Set.of("privileges"),
            "materialized", Set.of("view"));

    private KindReader() {}

    static String kind(Cursor cursor) {
        String last = cursor.word();
        StringBuilder kind = new StringBuilder(last);
        while (cursor.isAny(SECOND_WORDS.getOrDefault(last, Set.of()))) {
            last = cursor.word();
            kind.append(' ').append(last);
        }
        return kind.toString();
    }
}
