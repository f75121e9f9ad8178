package dev.pgpx.cli.migrate;

import dev.pgpx.cli.CommandContext;
import dev.pgpx.cli.Confirmation;
import dev.pgpx.cli.connection.ScratchServer;
import dev.pgpx.cli.error.CommandException;
import dev.pgpx.cli.error.DecisionException;
import dev.pgpx.cli.error.UsageProblems;
import dev.pgpx.cli.output.VisibleText;
import dev.pgpx.cli.schema.ToldRenames;
import dev.pgpx.migrate.author.Draft;
import dev.pgpx.migrate.author.NewMigration;
import dev.pgpx.migrate.author.ProvedMigrations;
import dev.pgpx.schema.Schema;
import dev.pgpx.schema.diff.PossibleRename;
import dev.pgpx.settings.ResolvedSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** What is written from models. */
final class AutoOptions {
    private static final Path USUAL = Path.of("target/classes");

    @Option(names = "--auto", description = "Write what the models have and the migrations lack.")
    private boolean auto;

    @Option(
            names = "--models",
            paramLabel = "PATH",
            description = "A folder or jar of compiled models, target/classes unless given; may be given several "
                    + "times. Means --auto.")
    private List<Path> models = List.of();

    /** Those that the settings name; used when none is typed. */
    private List<Path> ofSettings = List.of(USUAL);

    @Option(
            names = "--rename",
            paramLabel = "OLD=NEW",
            description = "This only gets another name: \"table public.book=table public.volume\". May be given "
                    + "several times; a table before its columns.")
    private List<String> renames = List.of();

    @Option(names = "--no-renames", description = "What --rename does not say is no rename: do not ask.")
    private boolean withoutRenames;

    @Option(names = "--allow-data-loss", description = "Write steps that lose data, too.")
    private boolean dataLoss;

    @Option(
            names = "--blocking",
            description = "As few files as can be: let others wait while indexes are built and constraints checked.")
    private boolean blocking;

    @Option(names = "--dry-run", description = "Print the files instead of writing them.")
    private boolean dryRun;

    /** Takes what settings say, unless something is typed. */
    void orOf(ResolvedSettings settings) {
        List<Path> found = settings.paths("migrate.models");
        if (!found.isEmpty()) {
            ofSettings = found;
        }
    }

    boolean isTyped() {
        return auto || !models.isEmpty();
    }

    void check(UsageProblems problems) {
        if (isTyped()) {
            paths().forEach(path -> problems.require(
                    Files.exists(path),
                    "--models (or migrate.models of the settings) is \"" + path
                            + "\", and there is no such folder or jar: expected compiled models"));
        } else {
            problems.require(
                    renames.isEmpty() && !withoutRenames && !dataLoss && !blocking && !dryRun,
                    "--rename, --no-renames, --allow-data-loss, --blocking and --dry-run are for --auto:"
                            + " leave them out");
        }
    }

    private List<Path> paths() {
        return models.isEmpty() ? ofSettings : models;
    }

    /** Writes the files, once they are proved. */
    void write(NewMigrationPlace place, CommandContext context) {
        Schema wanted = Schema.ofModels(paths());
        if (wanted.facts().all().isEmpty()) {
            throw CommandException.emptySource(paths().toString(), "models that pgpx-processor compiled");
        }
        try (ScratchServer scratch = new ScratchServer();
                JavaMigrations classes = place.java().load()) {
            Draft draft = place.author(classes.all()).draft(wanted, scratch::emptyDatabase);
            if (draft.isEmpty()) {
                context.out().print("nothing to write: the migrations give the models\n");
                return;
            }
            ProvedMigrations proved =
                    answered(draft, place, new Confirmation(context)).prove();
            refuseLosses(proved.files());
            print(proved, context);
        }
    }

    private Draft answered(Draft asked, NewMigrationPlace place, Confirmation whoever) {
        Draft draft = asked.withOnline(!blocking);
        for (String rename : renames) {
            draft = draft.withRename(rename);
        }
        if (!place.words().isEmpty()) {
            draft = draft.withDescription(place.words());
        }
        return withoutRenames ? draft.withoutRenames() : asked(draft, whoever);
    }

    /** An answer can raise other questions. */
    private static Draft asked(Draft draft, Confirmation whoever) {
        Draft answered = draft;
        while (!answered.questions().isEmpty()) {
            PossibleRename question = answered.questions().get(0);
            Optional<Boolean> answer = whoever.ask(capitalised(question.toString()));
            if (answer.isEmpty()) {
                throw DecisionException.notAnswered(answered.questions().stream()
                        .map(open -> open + "\n  --rename \"" + ToldRenames.text(open) + "\"")
                        .map(VisibleText::lines)
                        .collect(Collectors.joining("\n")));
            }
            answered = answer.get() ? answered.withRename(question) : answered.withoutRename(question);
        }
        return answered;
    }

    private static String capitalised(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private void refuseLosses(List<NewMigration> files) {
        List<String> losses =
                files.stream().flatMap(file -> file.losses().stream()).toList();
        if (!dataLoss && !losses.isEmpty()) {
            throw DecisionException.losesData(VisibleText.lines(String.join("\n", losses)));
        }
    }

    private void print(ProvedMigrations proved, CommandContext context) {
        List<Path> paths = dryRun ? List.of() : proved.write();
        for (int at = 0; at < proved.files().size(); at++) {
            NewMigration file = proved.files().get(at);
            String name = dryRun ? file.name() : paths.get(at).toString();
            context.out().print(VisibleText.oneLine(name) + "\n");
            notes(file).forEach(note -> context.out().print("  " + VisibleText.oneLine(note) + "\n"));
            if (dryRun) {
                context.out().print(VisibleText.lines(file.text()));
            }
        }
        context.out().print("the ways up give the models; each way down was tried, too\n");
    }

    private static List<String> notes(NewMigration file) {
        List<String> notes = new ArrayList<>();
        if (!file.transactional()) {
            notes.add("runs step by step, in no transaction");
        }
        file.losses().forEach(loss -> notes.add("LOSES DATA: " + loss));
        file.lossesDown().forEach(loss -> notes.add("its way down loses data: " + loss));
        file.cautions().forEach(caution -> notes.add("caution: " + caution));
        file.noWayBack().ifPresent(reason -> notes.add("no way down: " + reason));
        return notes;
    }
}
