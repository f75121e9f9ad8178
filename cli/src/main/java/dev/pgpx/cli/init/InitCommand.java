package dev.pgpx.cli.init;

import dev.pgpx.cli.CommandContext;
import dev.pgpx.cli.ExitCode;
import dev.pgpx.cli.error.CommandException;
import dev.pgpx.cli.error.DecisionException;
import dev.pgpx.cli.error.UsageProblems;
import dev.pgpx.cli.output.VisibleText;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pgpx init}: begins a project. */
@Command(
        description =
                "Writes a project that builds and passes its test at once: a build, settings, a model, its migration.",
        sortOptions = false,
        footer = {
            "",
            "What no option says is asked; with --yes what stands in brackets counts.",
            "",
            "Examples:",
            "  pgpx init shop",
            "  pgpx init shop --yes --group com.example --model Book --field title:text --field 'isbn:varchar(20)!'"
        })
final class InitCommand implements Callable<Integer> {
    private static final int INTERRUPTED = 130;

    private final CommandContext context;
    private final Clock clock = Clock.systemUTC();

    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            description = "The folder of the project, which is made where it is missing; this one unless given.")
    private Path folder = Path.of("");

    @Mixin
    private final PlanOptions options = new PlanOptions();

    @Option(
            names = "--force",
            description = "Write into a folder that is not empty, too; files of the same names are replaced.")
    private boolean force;

    InitCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        ProjectFolder place = new ProjectFolder(folder);
        String name = place.name();
        UsageProblems problems = new UsageProblems();
        problems.require(
                !place.isTaken(), "DIR is \"" + VisibleText.oneLine(folder.toString()) + "\", which is no folder");
        Interview unasked = new Interview(null, problems);
        ProjectPlan usual = options.plan(unasked, name);
        problems.refuse("init");
        refuseContents(place);
        if (context.options().confirmed() || !unasked.hadQuestions()) {
            return write(usual, place);
        }
        refuseAutomation();
        try (Prompt prompt = context.options().atTerminal() ? new TerminalPrompt() : new LinePrompt(context)) {
            prompt.tell("A new project in " + place.shown() + "; Enter takes what stands in brackets.");
            return asked(prompt, place, name);
        }
    }

    private int asked(Prompt prompt, ProjectFolder place, String name) {
        try {
            return write(options.plan(new Interview(prompt, new UsageProblems()), name), place);
        } catch (DecisionException nobody) {
            if (prompt.isInterrupted()) {
                return INTERRUPTED;
            }
            throw nobody;
        }
    }

    private void refuseContents(ProjectFolder place) {
        List<String> contents = place.contents();
        if (!contents.isEmpty() && !force) {
            throw CommandException.of("PGPX-6083", place.shown(), String.join(", ", contents));
        }
    }

    /** In continuous integration nobody can answer. */
    private void refuseAutomation() {
        String ci = context.environment().getOrDefault("CI", "");
        if (!ci.isBlank() && !ci.equalsIgnoreCase("false")) {
            throw DecisionException.of("PGPX-6082", "what the project is to be", "--group");
        }
    }

    private int write(ProjectPlan plan, ProjectFolder place) {
        Map<String, String> texts = new ProjectFiles(plan).texts(clock.instant());
        place.write(texts);
        texts.keySet().forEach(file -> print(folder.resolve(file).toString()));
        if (plan.secret()) {
            context.notices()
                    .warn(
                            "the password of the database was not written: say it by PGPX_DATABASE_PASSWORD or in ~/.pgpass");
        }
        print("");
        print("Go on with");
        if (!folder.toString().isEmpty()) {
            print("  cd " + quoted(folder.toString()));
        }
        int width = Math.max(plan.tool().test().length(), plan.tool().run().length());
        print("  " + padded(plan.tool().test(), width) + "  builds it, and tests it on a PostgreSQL of its own");
        print("  " + padded(plan.tool().run(), width)
                + "  migrates the database of development, and runs the application");
        return ExitCode.DONE;
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }

    private static String quoted(String path) {
        return path.matches("[A-Za-z0-9._/~+:\\\\-]+") ? path : "'" + path.replace("'", "'\\''") + "'";
    }

    private void print(String line) {
        context.out().print(VisibleText.oneLine(line) + "\n");
    }
}
