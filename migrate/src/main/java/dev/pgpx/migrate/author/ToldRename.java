package dev.pgpx.migrate.author;

import dev.pgpx.migrate.error.MigrationException;
import dev.pgpx.schema.diff.Change;
import dev.pgpx.schema.diff.Diff;
import dev.pgpx.schema.diff.DiffOptions;
import dev.pgpx.schema.diff.PossibleRename;
import dev.pgpx.schema.fact.FactKey;
import dev.pgpx.schema.fact.Facts;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Renames as they are typed: {@code column public.book.title=column public.book.name}. */
final class ToldRename {
    private ToldRename() {}

    /** How the answer to a question is typed. */
    static String text(PossibleRename question) {
        return question.before() + "=" + question.after();
    }

    /** The options of a diff with one more rename; the same where it is known already. */
    static DiffOptions add(String rename, Diff diff) {
        boolean known = diff.changes().stream()
                .anyMatch(change ->
                        change instanceof Change.Rename told && rename.equals(told.before() + "=" + told.after()));
        return known ? diff.options() : found(rename, diff);
    }

    /** Names may have equals signs, too. */
    private static DiffOptions found(String rename, Diff diff) {
        Map<String, FactKey> there = byName(diff.renamed());
        Map<String, FactKey> wanted = byName(diff.after());
        for (int equals = rename.indexOf('='); equals >= 0; equals = rename.indexOf('=', equals + 1)) {
            @Nullable FactKey before = there.get(rename.substring(0, equals).strip());
            @Nullable FactKey after = wanted.get(rename.substring(equals + 1).strip());
            if (before != null && after != null) {
                return diff.options().withRename(before, after);
            }
        }
        List<String> possible = diff.questions().stream().map(ToldRename::text).toList();
        throw MigrationException.of("PGPX-7053", rename, possible.isEmpty() ? "none" : String.join(", ", possible));
    }

    private static Map<String, FactKey> byName(Facts facts) {
        return facts.all().stream()
                .map(fact -> fact.key())
                .collect(Collectors.toMap(FactKey::toString, Function.identity(), (one, other) -> one));
    }
}
