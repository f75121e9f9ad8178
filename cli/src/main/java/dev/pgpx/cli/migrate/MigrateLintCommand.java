package dev.pgpx.cli.migrate;

import dev.pgpx.cli.CommandContext;
import dev.pgpx.cli.ExitCode;
import dev.pgpx.cli.error.CommandException;
import dev.pgpx.cli.error.UsageProblems;
import dev.pgpx.cli.output.Counts;
import dev.pgpx.cli.output.OutputOption;
import dev.pgpx.migrate.file.Version;
import dev.pgpx.migrate.lint.LintCatalog;
import dev.pgpx.migrate.lint.LintReport;
import dev.pgpx.migrate.lint.LintSource;
import dev.pgpx.migrate.lint.Linter;
import dev.pgpx.migrate.lint.Severity;
import dev.pgpx.migrate.run.MigrationStatus;
import dev.pgpx.migrate.run.Standing;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pgpx migrate lint}: what migrations would do to a database in use. */
@Command(
        description = "Checks migrations for what they would do to a database in use, and offers a safe way.",
        sortOptions = false,
        footer = {
            "",
            "Each file is checked by itself, as if the tables of those before it were large and in use. With",
            "--url those are checked that are pending there, one after the other, and what its tables are",
            "like counts. The exit code is 1 when there are errors, or what --fail-on says. Rules and their",
            "severities stand in pgpx.yaml, below migrate.lint; what is typed counts before that.",
            "",
            "Examples:",
            "  pgpx migrate lint --since 20261121093000",
            "  pgpx migrate lint --url postgresql://localhost/shop --rule drop-column=off",
            "  pgpx migrate lint --format sarif --out lint.sarif"
        })
final class MigrateLintCommand implements Callable<Integer> {
    private static final Set<Standing> TO_COME = Set.of(Standing.PENDING, Standing.OUT_OF_ORDER, Standing.PARTIAL);

    private final CommandContext context;

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE",
            description = "Migrations or other scripts that are to be checked.")
    private List<Path> files = List.of();

    @Mixin
    private final MigrationOptions options = new MigrationOptions();

    @Mixin
    private final LintRules rules = new LintRules();

    @Option(
            names = "--since",
            paramLabel = "VERSION",
            description = "Only migrations that are newer than this version.")
    private @Nullable String since;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text, json or sarif; text unless given.")
    private LintFormat format = LintFormat.TEXT;

    @Mixin
    private final OutputOption output = new OutputOption();

    MigrateLintCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        UsageProblems problems = new UsageProblems();
        for (Path file : files) {
            problems.require(Files.isRegularFile(file), "FILE is \"" + file + "\", and there is no such file");
        }
        rules.read(options.settings(context, problems), problems);
        Optional<Version> from = MigrationOptions.version("--since", since, problems);
        LintReport report = options.hasDatabase() ? withCatalog(from, problems) : withoutCatalog(from, problems);
        output.write(format.text(report), context.out());
        if (format == LintFormat.TEXT) {
            context.out().print(counts(report));
        }
        int failing = report.failing(rules.failOn()).size();
        if (failing > 0) {
            throw CommandException.lintErrors(
                    Counts.of(failing, rules.failOn() == Severity.ERROR ? "error" : "finding"));
        }
        return ExitCode.DONE;
    }

    private LintReport withCatalog(Optional<Version> from, UsageProblems problems) {
        try (OpenedMigrations opened = options.open(context, problems, "migrate lint")) {
            Set<String> pending = opened.migrations().status(opened.database()).stream()
                    .filter(status -> TO_COME.contains(status.standing()))
                    .map(MigrationStatus::key)
                    .collect(Collectors.toSet());
            List<LintSource> sources = files.isEmpty()
                    ? LintFiles.of(
                            opened.all().stream()
                                    .filter(migration -> pending.contains(migration.key()))
                                    .toList(),
                            from)
                    : LintFiles.read(files);
            return Linter.DEFAULT
                    .withOptions(rules.options().withServer(opened.serverVersion()))
                    .withCatalog(LintCatalog.read(opened.database()))
                    .lint(sources);
        }
    }

    private LintReport withoutCatalog(Optional<Version> from, UsageProblems problems) {
        List<LintSource> sources = files.isEmpty()
                ? LintFiles.of(options.files(context, problems, "migrate lint"), from)
                : LintFiles.read(refused(problems));
        Linter linter = Linter.DEFAULT.withOptions(rules.options());
        List<LintReport> each =
                sources.stream().map(source -> linter.lint(List.of(source))).toList();
        return new LintReport(
                each.stream().flatMap(report -> report.findings().stream()).toList(),
                each.stream().flatMap(report -> report.silenced().stream()).toList());
    }

    private List<Path> refused(UsageProblems problems) {
        problems.refuse("migrate lint");
        return files;
    }

    private static String counts(LintReport report) {
        return Counts.of(report.count(Severity.ERROR), "error") + ", "
                + Counts.of(report.count(Severity.WARNING), "warning") + ", "
                + Counts.of(report.count(Severity.NOTE), "note")
                + (report.silenced().isEmpty() ? "" : ", " + report.silenced().size() + " silenced") + "\n";
    }
}
