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
            file.open(table);
            RowReader rows = file.rows();
            reader = rows;
            if (options.rejects() == null) {
                return database.transaction(once, transaction -> whole(database, table, file));
            }
            try (Rejects rejects = new Rejects(options.rejects(), options.mostRejects(), rows.heading())) {
                ImportResult result = database.transaction(once, transaction -> some(database, table, file, rejects));
                rejects.keep(); // behind the commit, which may fail
                return result;
            }
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

    private ImportResult whole(Database database, TableShape table, OpenedFile file) {
        Target target = target(database, table, file);
        long written = new WholeCopy(file, target).run();
        target.finish();
        return result(table, file.rows(), written, 0, List.of());
    }

    private ImportResult some(Database database, TableShape table, OpenedFile file, Rejects rejects) {
        Target target = target(database, table, file);
        database.execute(Statement.of("set constraints all immediate", "import"), result -> 0);
        long written = new Rejecting(database, target, rejects).run(file.rows());
        target.finish();
        return result(table, file.rows(), written, rejects.count(), rejects.first());
    }

    private Target target(Database database, TableShape table, OpenedFile file) {
        Target target = new Target(database, table, file.columns(), file.rows().copyOptions(), options.onConflict());
        target.prepare();
        return target;
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
