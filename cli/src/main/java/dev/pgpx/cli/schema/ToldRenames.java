package dev.pgpx.cli.schema;

import dev.pgpx.cli.error.UsageException;
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

/** The renames that were typed, found among what there is and what there shall be. */
public final class ToldRenames {
    private ToldRenames() {}

    /** The diff with them, in their order, and with those that are certain if wanted. */
    public static Diff diff(Facts before, Facts after, List<String> renames, boolean certain) {
        DiffOptions options = DiffOptions.DEFAULT.withCertainRenames(certain);
        Diff diff = Diff.of(before, after, options);
        for (String rename : renames) {
            if (!isKnown(rename, diff)) {
                options = told(options, rename, diff);
                diff = Diff.of(before, after, options);
            }
        }
        return diff;
    }

    /** How a rename is typed. */
    public static String text(PossibleRename question) {
        return question.before() + "=" + question.after();
    }

    private static boolean isKnown(String rename, Diff diff) {
        return diff.changes().stream()
                .anyMatch(change ->
                        change instanceof Change.Rename known && rename.equals(known.before() + "=" + known.after()));
    }

    /** Names may have equals signs, too. */
    private static DiffOptions told(DiffOptions options, String rename, Diff diff) {
        Map<String, FactKey> there = byName(diff.renamed());
        Map<String, FactKey> wanted = byName(diff.after());
        for (int equals = rename.indexOf('='); equals >= 0; equals = rename.indexOf('=', equals + 1)) {
            @Nullable FactKey before = there.get(rename.substring(0, equals).strip());
            @Nullable FactKey after = wanted.get(rename.substring(equals + 1).strip());
            if (before != null && after != null) {
                return options.withRename(before, after);
            }
        }
        String questions = diff.questions().stream().map(ToldRenames::text).collect(Collectors.joining(", "));
        throw UsageException.of("PGPX-6017", rename, questions.isEmpty() ? "nothing" : questions);
    }

    private static Map<String, FactKey> byName(Facts facts) {
        return facts.all().stream()
                .map(fact -> fact.key())
                .collect(Collectors.toMap(FactKey::toString, Function.identity(), (one, other) -> one));
    }
}
