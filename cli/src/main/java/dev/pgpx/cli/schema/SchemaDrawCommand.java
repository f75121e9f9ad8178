package dev.pgpx.cli.schema;

import dev.pgpx.cli.CommandContext;
import dev.pgpx.cli.ExitCode;
import dev.pgpx.cli.connection.ScratchServer;
import dev.pgpx.cli.error.UsageProblems;
import dev.pgpx.cli.output.OutputOption;
import dev.pgpx.schema.Schema;
import dev.pgpx.schema.draw.Detail;
import dev.pgpx.schema.draw.Drawing;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code pgpx schema draw}: an entity-relationship drawing. */
@Command(
        description = "Draws the tables of a schema and their foreign keys, or what differs between two.",
        sortOptions = false,
        footer = {
            "",
            "Examples:",
            "  pgpx schema draw --url postgresql://localhost/shop --out shop.html",
            "  pgpx schema draw models:target/classes --around book --steps 2 --format mermaid",
            "  pgpx schema draw before.sql --diff after.sql --out change.svg"
        })
final class SchemaDrawCommand implements Callable<Integer> {
    private final CommandContext context;

    @Mixin
    private final SourceOptions source = new SourceOptions();

    @Mixin
    private final OutputOption output = new OutputOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "svg, html, mermaid or dot; without it what the file's name says, else svg.")
    private @Nullable DrawingFormat format;

    @Option(names = "--title", paramLabel = "TEXT", description = "What stands above it.")
    private String title = "";

    @Option(names = "--around", paramLabel = "TABLE", description = "Only this table and what is near it.")
    private @Nullable String center;

    @Option(
            names = "--steps",
            paramLabel = "N",
            description = "How near: at most so many foreign keys away; 1 without it.")
    private @Nullable Integer steps;

    @Option(
            names = "--diff",
            paramLabel = "TO",
            description = "Draw what changes from SOURCE to this: new green, gone red, changed yellow.")
    private @Nullable String other;

    @Option(names = "--changes-only", description = "Leave out what does not change.")
    private boolean changesOnly;

    @Option(names = "--detail", paramLabel = "DETAIL", description = "Show columns, keys or names only.")
    private Detail detail = Detail.COLUMNS;

    @Option(names = "--views", description = "Show views, too.")
    private boolean views;

    @Option(names = "--partitions", description = "Show each partition as a table of its own.")
    private boolean partitions;

    @Option(names = "--frames", description = "Show each schema in a frame of its own.")
    private boolean frames;

    SchemaDrawCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        UsageProblems problems = new UsageProblems();
        SchemaSource from = source.source(context, problems);
        @Nullable SchemaSource to = other == null ? null : SchemaSource.parse("--diff", other, problems);
        check(problems);
        problems.refuse("schema draw");
        try (ScratchServer scratch = new ScratchServer()) {
            output.write(format().draw(options(drawing(from, to, scratch))), context.out());
        }
        return ExitCode.DONE;
    }

    private void check(UsageProblems problems) {
        problems.require(steps == null || center != null, "--steps needs --around TABLE");
        problems.require(steps == null || steps >= 0, "--steps is " + steps + ": expected 0 or more");
        problems.require(other == null || source.readOptions().schemas().isEmpty(), "--schema does not go with --diff");
        problems.require(!changesOnly || other != null, "--changes-only needs --diff TO");
    }

    private Drawing drawing(SchemaSource from, @Nullable SchemaSource to, ScratchServer scratch) {
        if (to == null) {
            Schema schema = from.schema(scratch, source.readOptions());
            return Drawing.of(schema.facts());
        }
        Comparison comparison = Comparison.of(from, to, new ComparisonOptions(), scratch);
        return Drawing.ofChange(comparison.before().facts(), comparison.after().facts());
    }

    private Drawing options(Drawing plain) {
        Drawing drawing = plain.titled(title).showing(detail);
        drawing = center == null ? drawing : drawing.around(center, steps == null ? 1 : steps);
        drawing = views ? drawing.withViews() : drawing;
        drawing = partitions ? drawing.withPartitions() : drawing;
        drawing = frames ? drawing.framedBySchema() : drawing;
        return changesOnly ? drawing.changesOnly() : drawing;
    }

    private DrawingFormat format() {
        @Nullable Path file = output.file();
        return format != null ? format : DrawingFormat.of(file == null ? "" : file.toString());
    }
}
