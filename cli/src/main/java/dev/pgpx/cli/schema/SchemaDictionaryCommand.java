package dev.pgpx.cli.schema;

import dev.pgpx.cli.CommandContext;
import dev.pgpx.cli.ExitCode;
import dev.pgpx.cli.connection.ScratchServer;
import dev.pgpx.cli.error.UsageProblems;
import dev.pgpx.cli.output.OutputOption;
import dev.pgpx.schema.Schema;
import dev.pgpx.schema.dictionary.DataDictionary;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code pgpx schema dictionary}: a data dictionary. */
@Command(
        description = "Writes a data dictionary: every table with its columns, keys and comments.",
        sortOptions = false,
        footer = {"", "Example:", "  pgpx schema dictionary --url postgresql://localhost/shop --out shop.html"})
final class SchemaDictionaryCommand implements Callable<Integer> {
    private final CommandContext context;

    @Mixin
    private final SourceOptions source = new SourceOptions();

    @Mixin
    private final OutputOption output = new OutputOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "markdown or html; without it what the file's name says, else markdown.")
    private @Nullable Format format;

    @Option(names = "--title", paramLabel = "TEXT", description = "What stands above it.")
    private @Nullable String title;

    /** What it can be written as. */
    enum Format {
        MARKDOWN,
        HTML
    }

    SchemaDictionaryCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        UsageProblems problems = new UsageProblems();
        SchemaSource from = source.source(context, problems);
        problems.refuse("schema dictionary");
        try (ScratchServer scratch = new ScratchServer()) {
            Schema schema = from.schema(scratch, source.readOptions());
            DataDictionary dictionary = DataDictionary.of(schema.facts());
            DataDictionary titled = title == null ? dictionary : dictionary.titled(title);
            output.write(format() == Format.HTML ? titled.html() : titled.markdown(), context.out());
            Untold.print(schema, context.err());
        }
        return ExitCode.DONE;
    }

    private Format format() {
        @Nullable Path file = output.file();
        boolean html = file != null && DrawingFormat.of(file.toString()) == DrawingFormat.HTML;
        return format != null ? format : html ? Format.HTML : Format.MARKDOWN;
    }
}
