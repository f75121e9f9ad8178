package dev.pgpx.transfer.input;

import dev.pgpx.database.Database;
import dev.pgpx.database.transaction.TransactionOptions;
import dev.pgpx.query.Statement;
import dev.pgpx.transfer.TransferException;
import dev.pgpx.transfer.TransferFormat;
import dev.pgpx.transfer.TransferProgress;
import dev.pgpx.transfer.table.TableName;
import dev.pgpx.transfer.table.TableReader;
import dev.pgpx.transfer.table.TableShape;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An import as it runs. */
final class ImportRun {
    private final ImportSource source;
    private final TableName name;
    private final ImportOptions options;
    private final long begun = System.nanoTime();
    private long bytes;
    private @Nullable RowReader reader;

    ImportRun(ImportSource source, TableName name, ImportOptions options) {
        this.source = source;
        this.name = name;
        this.options = options;
    }

    /** Runs it. */
    ImportResult run(Database database) {
        // a stream cannot be read again, so the transaction is not tried again either
        TransactionOptions once =
                TransactionOptions.DEFAULT.withRetries(0).withName("import").withDeadline(options.deadline());
        if (options.format() == TransferFormat.SQL) {
            return database.transaction(once, transaction -> script(database));
        }
        TableShape table = table(database);
        try (OpenedFile file = new OpenedFile(source, options, this::read)) {
            return database.transaction(once, transaction -> rows(database, table, file));
        }
    }

    private TableShape table(Database database) {
        TableReader tables = new TableReader(database);
        return tables.find(name).orElseThrow(() -> tables.nearest(name)
                .map(nearest -> TransferException.of("PGPX-2305", name, nearest))
                .orElseGet(() -> TransferException.of("PGPX-2304", name)));
    }

    private void read(long count) {
        bytes = count;
        long rows = reader == null ? 0 : reader.count();
        options.listener().progressed(new TransferProgress(rows, count, source.size(), elapsed()));
    }

    private Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private ImportResult rows(Database database, TableShape table, OpenedFile file) {
        file.open(table);
        RowReader rows = file.rows();
        reader = rows;
        Target target = new Target(database, table, file.columns(), rows.copyOptions(), options.onConflict());
        target.prepare();
        if (options.rejects() == null) {
            long written = new WholeCopy(file, target).run();
            target.finish();
            return result(table, rows, written, 0, List.of());
        }
        try (Rejects rejects = new Rejects(options.rejects(), options.mostRejects(), rows.heading())) {
            database.execute(Statement.of("set constraints all immediate", "import"), result -> 0);
            long written = new Rejecting(database, target, rejects).run(rows);
            target.finish();
            rejects.keep();
            return result(table, rows, written, rejects.count(), rejects.first());
        }
    }

    private ImportResult result(
            TableShape table, RowReader rows, long written, long rejected, List<RejectedRow> first) {
        return new ImportResult(table.name().toString(), rows.count(), written, rejected, first, bytes, elapsed());
    }

    private ImportResult script(Database database) {
        ScriptRun script = new ScriptRun(source, this::read);
        long changed = script.run(database);
        return new ImportResult("", script.statements(), changed, 0, List.of(), bytes, elapsed());
    }
}
