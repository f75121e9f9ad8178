package dev.pgpx.migrate.author;

import dev.pgpx.migrate.file.Version;
import dev.pgpx.schema.diff.Change;
import dev.pgpx.schema.diff.Diff;
import dev.pgpx.schema.fact.FactKey;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The names of the files of a draft. */
final class DraftNames {
    private static final Pattern VALIDATION = Pattern.compile("alter table .* validate constraint .*", Pattern.DOTALL);

    private final Version first;
    private final Diff diff;
    private final Optional<String> description;

    /**
     * Names.
     *
     * @param first the version of the first file; the others follow it
     * @param diff what changes
     * @param description what was typed, if anything was
     */
    DraftNames(Version first, Diff diff, Optional<String> description) {
        this.first = first;
        this.diff = diff;
        this.description = description;
    }

    /** The name of one of the files. */
    String of(int file, List<Portion> portions) {
        String words = description
                .map(typed -> file == 0 ? typed : typed + "_" + (file + 1))
                .orElseGet(() -> described(portions.get(file)));
        return NextVersion.after(first, file) + "_" + words + ".sql";
    }

    private String described(Portion portion) {
        boolean validates = portion.statements().stream()
                .allMatch(statement ->
                        VALIDATION.matcher(statement.action().sql()).matches());
        if (validates) {
            Set<String> tables = portion.statements().stream()
                    .map(statement -> statement.step().key().object().name())
                    .collect(Collectors.toCollection(TreeSet::new));
            return Description.of("validate " + String.join(" and ", tables));
        }
        Set<FactKey> keys = portion.statements().stream()
                .map(statement -> statement.step().key())
                .collect(Collectors.toSet());
        List<Change> changes = diff.changes().stream()
                .filter(change -> keys.contains(change.key())
                        || (change instanceof Change.Rename rename && keys.contains(rename.before())))
                .toList();
        return Description.of(changes.isEmpty() ? diff.changes() : changes);
    }
}
