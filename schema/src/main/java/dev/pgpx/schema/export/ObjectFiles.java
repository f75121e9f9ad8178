package dev.pgpx.schema.export;

import dev.pgpx.schema.ddl.Rules;
import dev.pgpx.schema.fact.Fact;
import dev.pgpx.schema.fact.FactKey;
import dev.pgpx.schema.fact.FactKind;
import dev.pgpx.schema.fact.SaidFact;
import dev.pgpx.schema.order.Step;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Collects statements in files. What comes goes into the file of its object when all that it needs is in that file or in those
 * before it; else into a file of its own kind, later.
 */
final class ObjectFiles {
    private final Map<FactKey, SortedSet<FactKey>> dependencies;
    private final String opening;
    private final Map<String, StringBuilder> texts = new LinkedHashMap<>();

    /** The place of each file in the order, by path. */
    private final Map<String, Integer> places = new HashMap<>();

    /** The file of each fact. */
    private final Map<FactKey, Integer> placeOf = new HashMap<>();

    /**
     * No files yet.
     *
     * @param dependencies what each fact needs
     * @param opening a statement at the beginning of each file; empty for none
     */
    ObjectFiles(Map<FactKey, SortedSet<FactKey>> dependencies, String opening) {
        this.dependencies = dependencies;
        this.opening = opening;
    }

    /** Adds a step; they come in the order of dependency. */
    void add(Step step) {
        int needed = -1;
        for (FactKey key : keys(step)) {
            for (FactKey other : dependencies.getOrDefault(key, new TreeSet<>())) {
                needed = Math.max(needed, placeOf.getOrDefault(other, -1));
            }
        }
        FactKey about = step.fact() instanceof SaidFact said ? said.of() : step.key();
        String path = path(about, step.key().kind(), needed);
        int place = places.computeIfAbsent(path, any -> places.size());
        StringBuilder text = texts.computeIfAbsent(path, any -> new StringBuilder());
        if (text.length() == 0 && !opening.isEmpty()) {
            SchemaExport.append(text, opening);
        }
        Rules.create(step).forEach(sql -> SchemaExport.append(text, sql));
        keys(step).forEach(key -> placeOf.put(key, place));
    }

    /** The texts by path, in order. */
    Map<String, String> texts() {
        Map<String, String> all = new LinkedHashMap<>();
        texts.forEach((path, text) -> all.put(path, text.toString()));
        return all;
    }

    private static List<FactKey> keys(Step step) {
        List<FactKey> keys = new ArrayList<>();
        keys.add(step.key());
        step.parts().stream().map(Fact::key).forEach(keys::add);
        for (Fact part : step.parts()) {
            if (part.key().kind() == FactKind.COLUMN) {
                keys.add(new FactKey(
                        FactKind.COLUMN_DEFAULT, part.key().object(), part.key().part()));
            }
        }
        return keys;
    }

    /** The first path that is not before what is needed. */
    private String path(FactKey key, FactKind kind, int needed) {
        String base = folder(key) + "/" + fileName(key.object().name());
        String more = "." + kind.text().replace(' ', '-') + ".";
        for (String ending : List.of(".sql", more + "sql")) {
            Integer place = places.get(base + ending);
            if (place == null || place >= needed) {
                return base + ending;
            }
        }
        int number = 2;
        while (places.getOrDefault(base + more + number + ".sql", Integer.MAX_VALUE) < needed) {
            number++;
        }
        return base + more + number + ".sql";
    }

    /** The schema, and in it the kind of the object that everything of its name belongs to. */
    private static String folder(FactKey key) {
        String schema = key.object().schema();
        return schema.isEmpty() ? kind(key.kind()) : fileName(schema) + "/" + kind(key.kind());
    }

    private static String kind(FactKind kind) {
        return switch (kind) {
            case FUNCTION, PROCEDURE, AGGREGATE -> "routine";
            case COLUMN_DEFAULT,
                    NOT_NULL,
                    PRIMARY_KEY,
                    UNIQUE,
                    CHECK,
                    EXCLUSION,
                    PARTITION,
                    INDEX,
                    INDEX_PARTITION,
                    FOREIGN_KEY,
                    CLUSTER,
                    REPLICA_IDENTITY,
                    STATISTICS,
                    RULE,
                    TRIGGER,
                    POLICY,
                    FOREIGN_TABLE,
                    VIEW,
                    MATERIALIZED_VIEW,
                    TABLE,
                    COLUMN -> "relation";
            case SEQUENCE_OWNER -> "sequence";
            case DOMAIN_CHECK -> "domain";
            default -> kind.text().replace(' ', '-');
        };
    }

    /** A name that every file system tells apart: what is not a lower-case letter, a digit, _ or - is written in percent. */
    static String fileName(String name) {
        StringBuilder safe = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-') {
                safe.append(c);
            } else {
                safe.append('%').append("%02X".formatted((int) c));
            }
        }
        return safe.toString();
    }
}
