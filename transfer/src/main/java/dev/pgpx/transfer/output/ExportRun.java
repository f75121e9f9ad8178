package dev.pgpx.transfer.output;

import dev.pgpx.database.Database;
import dev.pgpx.query.Statement;
import dev.pgpx.transfer.TransferException;
import dev.pgpx.transfer.TransferFormat;
import dev.pgpx.transfer.TransferProgress;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** An export as it runs. */
final class ExportRun {
    private static final String TEXT = "format text";

    private final Rows rows;
    private final ExportOptions options;
    private final long begun = System.nanoTime();

    ExportRun(Rows rows, ExportOptions options) {
        this.rows = rows;
        this.options = options;
    }

    /** Runs it. */
    ExportResult run(Database database, OutputStream target) {
        FoundRows found = rows.find(database).only(options.columns());
        if (found.columns().isEmpty()) {
            throw TransferException.of("PGPX-2370", found.into());
        }
        CountedOutput out = new CountedOutput(target, this::written);
        try {
            long count = write(database, found, out);
            out.flush();
            return new ExportResult(count, out.count(), elapsed());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long write(Database database, FoundRows found, OutputStream out) throws IOException {
        return switch (options.format()) {
            case CSV, TSV -> lines(database, found, out);
            case JSON -> json(database, found, out);
            case NDJSON -> copy(database, ExportSql.objects(found), TEXT, new UnescapedLines(out, false));
            case SQL -> script(database, found, out);
        };
    }

    private long lines(Database database, FoundRows found, OutputStream out) throws IOException {
        boolean csv = options.format() == TransferFormat.CSV;
        if (options.header()) {
            List<String> names = found.columns().stream()
                    .map(each -> options.guarded()
                            ? ExportSql.guarded(each.column().name())
                            : each.column().name())
                    .toList();
            HeaderLine.write(names, options.lines(), csv, out);
        }
        return copy(
                database,
                ExportSql.rows(found, options.guarded()),
                options.lines().copyOptions(csv),
                out);
    }

    private long json(Database database, FoundRows found, OutputStream out) throws IOException {
        out.write("[\n".getBytes(StandardCharsets.UTF_8));
        UnescapedLines lines = new UnescapedLines(out, true);
        long count = copy(database, ExportSql.objects(found), TEXT, lines);
        out.write((count == 0 ? "]\n" : "\n]\n").getBytes(StandardCharsets.UTF_8));
        return count;
    }

    private long script(Database database, FoundRows found, OutputStream out) throws IOException {
        if (options.inserts()) {
            return copy(database, ExportSql.inserts(found), TEXT, new UnescapedText(out));
        }
        String columns =
                found.columns().stream().map(each -> each.column().sql()).collect(Collectors.joining(", "));
        out.write(("copy " + found.into().sql() + " (" + columns + ") from stdin;\n").getBytes(StandardCharsets.UTF_8));
        long count = copy(database, ExportSql.rows(found, false), TEXT, out);
        out.write("\\.\n".getBytes(StandardCharsets.UTF_8));
        return count;
    }

    private static long copy(Database database, String query, String options, OutputStream out) {
        return database.copyOut(Statement.of("copy (" + query + ") to stdout with (" + options + ")", "export"), out);
    }

    private void written(long bytes) {
        options.listener().progressed(new TransferProgress(0, bytes, OptionalLong.empty(), elapsed()));
    }

    private Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
