package dev.pgpx.cli.transfer;

import dev.pgpx.cli.CommandContext;
import dev.pgpx.cli.ExitCode;
import dev.pgpx.cli.connection.ConnectionOptions;
import dev.pgpx.cli.connection.OpenedDatabase;
import dev.pgpx.cli.error.UsageException;
import dev.pgpx.cli.output.Counts;
import dev.pgpx.cli.output.VisibleText;
import dev.pgpx.transfer.TransferFormat;
import dev.pgpx.transfer.input.Import;
import dev.pgpx.transfer.input.ImportResult;
import dev.pgpx.transfer.input.ImportSource;
import dev.pgpx.transfer.input.OnConflict;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pgpx import}: rows of a file into a table. */
@Command(
        description = "Puts the rows of a file into a table.",
        sortOptions = false,
        footer = {
            "",
            "All of it is one transaction: when a row does not fit, nothing is kept, and its file, line and column are told.",
            "With --reject-file the rows that fit are kept, and the others written there, as they are; why is in FILE.reasons.",
            "",
            "Examples:",
            "  pgpx import authors.csv author",
            "  pgpx import --delimiter \";\" --encoding ISO-8859-1 --reject-file bad.csv authors.csv shop.author",
            "  gunzip -c events.ndjson.gz | pgpx import --file-format ndjson - event"
        })
final class ImportCommand implements Callable<Integer> {
    private final CommandContext context;

    @Parameters(index = "0", paramLabel = "FILE", description = "The file; - for the standard input.")
    private String file = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "TABLE",
            description =
                    "The table, with its schema where needed, exactly as it is named. A script of SQL needs none.")
    private @Nullable String table;

    @Mixin
    private final FileFormat format = new FileFormat();

    @Option(
            names = "--columns",
            split = ",",
            paramLabel = "NAMES",
            description = "The columns of the file in their order, instead of those that its header names.")
    private List<String> columns = List.of();

    @Mixin
    private final LineOptions lines = new LineOptions();

    @Option(names = "--encoding", paramLabel = "NAME", description = "The file's character set; UTF-8 without it.")
    private @Nullable String encoding;

    @Option(
            names = "--on-conflict",
            paramLabel = "ACTION",
            description = "What is done with a row whose key is there: fail (without it), do_nothing, update.")
    private OnConflict onConflict = OnConflict.FAIL;

    @Option(
            names = "--reject-file",
            paramLabel = "FILE",
            description = "Go on after rows that do not fit, and write them to this file, which is replaced.")
    private @Nullable Path rejectFile;

    @Option(
            names = "--limit-rejects",
            paramLabel = "NUMBER",
            description = "With more rows that do not fit nothing is kept.")
    private @Nullable Long limitRejects;

    @Mixin
    private final ConnectionOptions connection = new ConnectionOptions();

    ImportCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Import described = described();
        try (OpenedDatabase opened = connection.open(context);
                ProgressLine progress = new ProgressLine(context)) {
            ImportResult result = described.withListener(progress).run(opened.database());
            progress.close();
            tell(result);
        }
        return ExitCode.DONE;
    }

    private Import described() {
        TransferFormat found = format.of(file);
        if (limitRejects != null && rejectFile == null) {
            throw UsageException.of("PGPX-6056");
        }
        if (found == TransferFormat.SQL) {
            return script();
        }
        if (table == null) {
            throw UsageException.of("PGPX-6051");
        }
        Import described =
                Import.of(source(), found, table).withColumns(columns).withConflict(onConflict);
        if (found == TransferFormat.CSV || found == TransferFormat.TSV) {
            described = described.withDialect(lines.dialect(found));
            described = lines.noHeader() ? described.withoutHeader() : described;
        } else {
            lines.dialect(found);
        }
        described = encoding == null ? described : described.withCharset(charset(encoding));
        long most = limitRejects == null ? Long.MAX_VALUE : limitRejects;
        return rejectFile == null ? described : described.withRejects(rejectFile, most);
    }

    private Import script() {
        if (table != null) {
            throw UsageException.of("PGPX-6057", table);
        }
        lines.dialect(TransferFormat.SQL);
        return Import.script(source());
    }

    private ImportSource source() {
        return file.equals("-") ? ImportSource.of("<stdin>", context.in()) : ImportSource.of(Path.of(file));
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw UsageException.of("PGPX-6055", name);
        }
    }

    private void tell(ImportResult result) {
        String took = " in " + Took.of(result.took()) + "\n";
        if (result.table().isEmpty()) {
            context.out().print(Counts.of(result.read(), "statement") + " run" + took);
            return;
        }
        String into = " into " + VisibleText.oneLine(result.table());
        context.out().print(Counts.of(result.written(), "row") + " imported" + into + took);
        long left = result.read() - result.rejected() - result.written();
        if (left > 0) {
            context.out().print(Counts.of(left, "row") + " left out: the key was there\n");
        }
        if (result.rejected() > 0) {
            context.err()
                    .print(Counts.of(result.rejected(), "row") + " rejected: see "
                            + VisibleText.oneLine(rejectFile + " and " + rejectFile + ".reasons") + "\n");
        }
    }
}
