package dev.pgpx.cli.transfer;

import dev.pgpx.cli.CommandContext;
import dev.pgpx.cli.ExitCode;
import dev.pgpx.cli.connection.ConnectionOptions;
import dev.pgpx.cli.connection.OpenedDatabase;
import dev.pgpx.cli.error.UsageException;
import dev.pgpx.cli.output.Counts;
import dev.pgpx.cli.output.VisibleText;
import dev.pgpx.transfer.TransferFormat;
import dev.pgpx.transfer.output.Export;
import dev.pgpx.transfer.output.ExportResult;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pgpx export}: rows of a table or a query into a file. */
@Command(
        description = "Writes the rows of a table or a query to a file, or to the output.",
        sortOptions = false,
        footer = {
            "",
            "A file appears whole or not at all. What is exported of a table, pgpx import reads again.",
            "",
            "Examples:",
            "  pgpx export author -o authors.csv",
            "  pgpx export --query \"select name, email from author\" --formula-guard -o authors.csv",
            "  pgpx export author --file-format ndjson | gzip > authors.ndjson.gz",
            "  pgpx export author -o authors.sql && psql -f authors.sql"
        })
final class ExportCommand implements Callable<Integer> {
    private final CommandContext context;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "TABLE",
            description = "The table or view, with its schema where needed, exactly as it is named.")
    private @Nullable String table;

    @Option(names = "--query", paramLabel = "SQL", description = "Instead of a table: a query.")
    private @Nullable String query;

    @Option(
            names = {"-o", "--out"},
            paramLabel = "FILE",
            description = "Write to this file, which is replaced, instead of to the output.")
    private @Nullable Path out;

    @Mixin
    private final FileFormat format = new FileFormat();

    @Option(names = "--columns", split = ",", paramLabel = "NAMES", description = "These columns only, in this order.")
    private List<String> columns = List.of();

    @Mixin
    private final LineOptions lines = new LineOptions();

    @Option(
            names = "--formula-guard",
            description = "Put an apostrophe before texts that a spreadsheet takes for a formula; CSV and TSV.")
    private boolean formulaGuard;

    @Option(names = "--inserts", description = "Write insert statements instead of a COPY with its data; SQL.")
    private boolean inserts;

    @Option(names = "--into", paramLabel = "TABLE", description = "The table that the statements name; SQL.")
    private @Nullable String into;

    @Mixin
    private final ConnectionOptions connection = new ConnectionOptions();

    ExportCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Export described = described();
        try (OpenedDatabase opened = connection.open(context);
                ProgressLine progress = new ProgressLine(context)) {
            Export told = described.withListener(progress);
            if (out == null) {
                ExportResult unused = described.run(opened.database(), context.out());
                return ExitCode.DONE;
            }
            ExportResult result = told.run(opened.database(), out);
            progress.close();
            context.out()
                    .print(Counts.of(result.rows(), "row") + " exported to " + VisibleText.oneLine(out.toString())
                            + " in " + Took.of(result.took()) + "\n");
        }
        return ExitCode.DONE;
    }

    private Export described() {
        TransferFormat found = format();
        Export described = rows(found).withColumns(columns);
        boolean isLines = found == TransferFormat.CSV || found == TransferFormat.TSV;
        described = isLines ? described.withDialect(lines.dialect(found)) : described;
        if (!isLines) {
            lines.dialect(found);
        }
        refuse(formulaGuard && !isLines, "--formula-guard", found);
        refuse(inserts && found != TransferFormat.SQL, "--inserts", found);
        refuse(into != null && found != TransferFormat.SQL, "--into", found);
        described = lines.noHeader() ? described.withoutHeader() : described;
        described = formulaGuard ? described.withFormulaGuard() : described;
        described = inserts ? described.withInserts() : described;
        return into == null ? described : described.into(into);
    }

    private TransferFormat format() {
        if (out != null) {
            return format.of(out.toString());
        }
        TransferFormat said = format.said();
        return said == null ? TransferFormat.CSV : said;
    }

    private static void refuse(boolean wrong, String option, TransferFormat format) {
        if (wrong) {
            throw UsageException.of("PGPX-6054", option, format);
        }
    }

    private Export rows(TransferFormat found) {
        if (table != null && query == null) {
            return Export.table(table, found);
        }
        if (query != null && table == null) {
            return Export.query(query, found);
        }
        throw UsageException.of("PGPX-6052");
    }
}
