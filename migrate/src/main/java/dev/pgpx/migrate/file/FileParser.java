package dev.pgpx.migrate.file;

import dev.pgpx.database.engine.SqlEffects;
import dev.pgpx.database.engine.TransactionControl;
import dev.pgpx.migrate.error.MigrationException;
import dev.pgpx.migrate.file.SourceText.Stretch;
import dev.pgpx.schema.script.ScriptStatement;
import dev.pgpx.schema.script.SqlScript;
import dev.pgpx.types.error.Problem;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Makes a migration of the text of its files. */
final class FileParser {
    /** Its own transaction is the runner's affair. */
    private static final Set<TransactionControl> REFUSED = Set.of(
            TransactionControl.BEGIN, TransactionControl.END, TransactionControl.TWO_PHASE, TransactionControl.SEVERAL);

    private final MigrationName name;
    private final SourceText up;
    private final Optional<SourceText> down;
    private final String checksum;
    private final Consumer<Problem> problems;
    private boolean unreadable;

    FileParser(
            MigrationName name, SourceText up, Optional<SourceText> down, String checksum, Consumer<Problem> problems) {
        this.name = name;
        this.up = up;
        this.down = down;
        this.checksum = checksum;
        this.problems = problems;
    }

    Migration migration() {
        boolean whole =
                name.part() == MigrationName.Part.WHOLE && name.version().isPresent();
        Sections sections = whole ? Sections.of(up, problems) : Sections.part(up, problems);
        requireNoStatement(sections.header());
        MigrationOptions all = HeaderOptions.read(up, sections.header(), MigrationOptions.DEFAULT, problems);
        MigrationPart first = part(up, sections.up(), all);
        if (first.script().statements().isEmpty() && !unreadable) {
            problems.accept(up.problem(sections.up().start(), "PGPX-7007"));
        }
        Optional<MigrationPart> second = down.isPresent()
                ? down.map(text -> part(text, Sections.part(text, problems).up(), MigrationOptions.DEFAULT))
                : sections.down().map(stretch -> part(up, stretch, all));
        Optional<MigrationPart> back =
                second.filter(part -> !part.script().statements().isEmpty());
        Optional<String> sum = Optional.of(checksum);
        return name.version()
                .<Migration>map(version -> new SqlMigration(version, name.description(), up.place(), first, back, sum))
                .orElseGet(() -> new RepeatableMigration(name.description(), up.place(), first, sum));
    }

    private void requireNoStatement(Stretch header) {
        script(up, header).statements().stream()
                .findFirst()
                .ifPresent(statement ->
                        problems.accept(MigrationException.problem("PGPX-7009", "a statement stands before it")
                                .at(statement.place().toString())));
    }

    private MigrationPart part(SourceText text, Stretch stretch, MigrationOptions before) {
        MigrationOptions options = HeaderOptions.read(text, stretch, before, problems);
        SqlScript script = script(text, stretch);
        script.statements().forEach(this::requireNoControl);
        return new MigrationPart(options, script);
    }

    private SqlScript script(SourceText text, Stretch stretch) {
        return SqlScript.of(text.place(), text.only(stretch), problem -> {
            unreadable = true;
            problems.accept(MigrationException.problem("PGPX-7006", problem.what())
                    .at(problem.place().toString()));
        });
    }

    private void requireNoControl(ScriptStatement statement) {
        if (REFUSED.contains(SqlEffects.of(statement.sql()).transactionControl())) {
            String first = statement.sql().split("\\s", 2)[0];
            problems.accept(MigrationException.problem("PGPX-7012", first)
                    .at(statement.place().toString()));
        }
    }
}
