package dev.pgpx.transfer.output;

import dev.pgpx.database.Database;
import dev.pgpx.transfer.CsvDialect;
import dev.pgpx.transfer.TransferException;
import dev.pgpx.transfer.TransferFormat;
import dev.pgpx.transfer.TransferListener;
import dev.pgpx.transfer.file.WholeFile;
import dev.pgpx.transfer.table.TableName;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * The rows of a table or a query, to be written to a file: a description, which {@link #run} carries out. The server writes them by
 * COPY as it finds them, all in one snapshot; memory holds a row. Files are in UTF-8. What is exported from a table
 * {@link dev.pgpx.transfer.input.Import} reads again, in every format. Immutable.
 *
 * <p>In JSON and NDJSON numbers have all their digits, documents and arrays are what they are, composites are objects, times are in ISO
 * 8601, and all else is the text that PostgreSQL writes. Times with a zone are in that of the session.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/sql-copy.html">COPY</a>, 13 to 18.
 */
public final class Export {
    private final Rows rows;
    private final ExportOptions options;

    private Export(Rows rows, ExportOptions options) {
        this.rows = rows;
        this.options = options;
    }

    /**
     * An export of a table: of all its columns but generated ones, which nobody can write again; with the rows of its partitions and
     * of what inherits from it.
     *
     * @param table the table or view: {@code author} or {@code shop.author}, exactly as it is named, each part in double quotes where
     *     it contains a dot
     * @param format what the file is written in; {@link TransferFormat#SQL} is a COPY with its data, which psql and an import run
     * @return the export, with a header in CSV and TSV
     */
    public static Export table(String table, TransferFormat format) {
        return new Export(new TableRows(TableName.parse(table)), new ExportOptions(format));
    }

    /**
     * An export of a query.
     *
     * @param sql a {@code select}, {@code values}, {@code table} or {@code with} that changes nothing, without parameters
     * @param format what the file is written in
     * @return the export, with a header in CSV and TSV; in SQL for the table {@code rows}, unless {@link #into} names another
     */
    public static Export query(String sql, TransferFormat format) {
        return new Export(new QueryRows(sql, new TableName("", "rows")), new ExportOptions(format));
    }

    private Export with(ExportOptions other) {
        return new Export(rows, other);
    }

    /**
     * The same export, whose statements put the rows into this table; SQL.
     *
     * @param table the table
     * @return a copy
     */
    public Export into(String table) {
        return new Export(rows.into(TableName.parse(table)), options);
    }

    /**
     * The same export of some columns, in this order.
     *
     * @param columns their names; empty for all
     * @return a copy
     */
    public Export withColumns(List<String> columns) {
        return with(options.withColumns(columns));
    }

    /**
     * The same export, written otherwise; CSV and TSV.
     *
     * @param dialect how
     * @return a copy
     */
    public Export withDialect(CsvDialect dialect) {
        return with(options.withDialect(dialect));
    }

    /**
     * The same export without a header; CSV and TSV.
     *
     * @return a copy
     */
    public Export withoutHeader() {
        return with(options.withHeader(false));
    }

    /**
     * The same export for people's spreadsheets, which take a text that begins with {@code =}, {@code +}, {@code -}, {@code @}, a tab
     * or a carriage return for a formula: such texts, and names of columns, get an apostrophe before them; CSV and TSV. It changes
     * values, so it is off unless asked for: a file for an import has no need of it.
     *
     * @return a copy
     */
    public Export withFormulaGuard() {
        return with(options.withGuard(true));
    }

    /**
     * The same export as {@code insert} statements, one a row; SQL.
     *
     * @return a copy
     */
    public Export withInserts() {
        return with(options.withInserts(true));
    }

    /**
     * The same export, which must end within a time.
     *
     * @param all how long it may take; a day by default, whatever the database's calls may take
     * @return a copy
     */
    public Export withDeadline(Duration all) {
        return with(options.withDeadline(all));
    }

    /**
     * The same export, which tells how far it is.
     *
     * @param listener is told
     * @return a copy
     */
    public Export withListener(TransferListener listener) {
        return with(options.withListener(listener));
    }

    /**
     * Writes the rows to a file, which appears whole or not at all: it is written beside its place and moved there at the end.
     *
     * @param database where the rows are
     * @param file the file; replaced when it is there
     * @return what was done
     * @throws TransferException when there is no such table or column, or the file cannot be written; what was there still is
     * @throws dev.pgpx.database.error.DatabaseException when the server fails; what was there still is
     */
    public ExportResult run(Database database, Path file) {
        try (WholeFile whole = WholeFile.of(file)) {
            ExportResult result = run(database, whole.out());
            whole.keep();
            return result;
        }
    }

    /**
     * Writes the rows to a stream.
     *
     * @param database where the rows are
     * @param out the stream; flushed, not closed
     * @return what was done
     * @throws TransferException when there is no such table or column; nothing was written
     * @throws java.io.UncheckedIOException when the stream fails
     * @throws dev.pgpx.database.error.DatabaseException when the server fails; a part may have been written
     */
    public ExportResult run(Database database, OutputStream out) {
        return new ExportRun(rows, options).run(database.withDeadline(options.deadline()), out);
    }
}
