package dev.pgpx.migrate.author;

import dev.pgpx.migrate.error.MigrationException;
import dev.pgpx.schema.diff.Change;
import dev.pgpx.schema.fact.FactKey;
import dev.pgpx.schema.fact.FactKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The description of a migration as the names of files have it: {@code add_book_author_id}. */
final class Description {
    private static final int LONGEST = 60;

    /** What is named where nothing else changes. */
    private static final Set<FactKind> PARTS =
            EnumSet.of(FactKind.COLUMN, FactKind.PRIMARY_KEY, FactKind.UNIQUE, FactKind.CHECK, FactKind.FOREIGN_KEY);

    /** What comes with something else and is not named beside it. */
    private static final Set<FactKind> MINOR = EnumSet.of(
            FactKind.PRIMARY_KEY,
            FactKind.UNIQUE,
            FactKind.CHECK,
            FactKind.EXCLUSION,
            FactKind.FOREIGN_KEY,
            FactKind.INDEX,
            FactKind.NOT_NULL,
            FactKind.SEQUENCE_OWNER,
            FactKind.INDEX_PARTITION,
            FactKind.COMMENT,
            FactKind.OWNER,
            FactKind.PRIVILEGE);

    private Description() {}

    /** A description that somebody typed, as files have it. */
    static String of(String typed) {
        String words = words(typed);
        if (words.isEmpty()) {
            throw MigrationException.of("PGPX-7054", typed);
        }
        return words;
    }

    /** The description of changes, at least one. */
    static String of(List<Change> changes) {
        List<Change> named = named(changes);
        String all = named.stream().map(Description::text).distinct().collect(Collectors.joining("_and_"));
        if (named.size() <= 2 && all.length() <= LONGEST) {
            return words(all);
        }
        Set<String> objects = named.stream()
                .map(change -> change.key().object().name())
                .collect(Collectors.toCollection(TreeSet::new));
        String changed = words("change_" + String.join("_and_", objects));
        return objects.size() <= 2 && changed.length() <= LONGEST ? changed : "change_" + objects.size() + "_objects";
    }

    /** Parts of what is created or dropped as a whole are not named, nor what comes with columns, if something else is. */
    private static List<Change> named(List<Change> changes) {
        Set<FactKey> wholes = changes.stream()
                .filter(change -> change.key().part().isEmpty())
                .filter(change -> change instanceof Change.Create || change instanceof Change.Drop)
                .map(Change::key)
                .collect(Collectors.toSet());
        List<Change> apart = changes.stream()
                .filter(change -> !isPart(change.key())
                        || !wholes.contains(
                                FactKey.of(FactKind.TABLE, change.key().object())))
                .toList();
        List<Change> major = apart.stream()
                .filter(change -> !MINOR.contains(change.key().kind()))
                .toList();
        return !major.isEmpty() ? major : apart.isEmpty() ? changes : apart;
    }

    private static boolean isPart(FactKey key) {
        return PARTS.contains(key.kind()) || MINOR.contains(key.kind());
    }

    private static String text(Change change) {
        FactKey key = change.key();
        if (change instanceof Change.Rename rename) {
            return "rename_" + name(rename.before()) + "_to_" + last(key);
        }
        boolean alter = change instanceof Change.Alter;
        String verb = alter ? "change_" : change instanceof Change.Drop ? "drop_" : isWhole(key) ? "create_" : "add_";
        return verb + name(key);
    }

    private static boolean isWhole(FactKey key) {
        return key.part().isEmpty() || key.part().startsWith("(");
    }

    /** The object and its part; an index is known by its own name. */
    private static String name(FactKey key) {
        boolean own = isWhole(key) || key.kind() == FactKind.INDEX;
        return own ? last(key) : key.object().name() + "_" + key.part();
    }

    private static String last(FactKey key) {
        return isWhole(key) ? key.object().name() : key.part();
    }

    private static String words(String text) {
        String words = text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "_")
                .replaceAll("^_+|_+$", "");
        int length = Math.min(
                words.length(),
                words.codePointCount(0, words.length()) > LONGEST
                        ? words.offsetByCodePoints(0, LONGEST)
                        : words.length());
        return words.substring(0, length);
    }
}
