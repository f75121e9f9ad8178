package dev.pgpx.transfer.input;

import dev.pgpx.database.Database;
import dev.pgpx.transfer.CsvDialect;
import dev.pgpx.transfer.TransferException;
import dev.pgpx.transfer.TransferFormat;
import dev.pgpx.transfer.TransferListener;
import dev.pgpx.transfer.table.TableName;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * The rows of a file, to be put into a table: a description, which {@link #run} carries out. All of it is one transaction: an import
 * that fails leaves nothing. Values go to the server by COPY, so its types say what is right; what it refuses is told with file, line
 * and column. Memory holds a record or, with rejects, some megabytes, however long the file is; a script is read whole. Immutable.
 *
 * <pre>{@code
 * ImportResult result = Import.of(ImportSource.of(Path.of("authors.csv")), TransferFormat.CSV, "author")
 *     .withRejects(Path.of("rejected.csv"), 1_000)
 *     .run(database);
 * }</pre>
 *
 * <p>The sequence behind a column is not moved by values that the file has for it.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/sql-copy.html">COPY</a>, 13 to 18.
 */
public final class Import {
    private final ImportSource source;
    private final String table;
    private final ImportOptions options;

    private Import(ImportSource source, String table, ImportOptions options) {
        this.source = source;
        this.table = table;
        this.options = options;
    }

    /**
     * An import.
     *
     * @param source where the rows come from
     * @param format what they are written in; a script is {@link #script}
     * @param table the table: {@code author} or {@code shop.author}, exactly as it is named, each part in double quotes where it
     *     contains a dot
     * @return the import: with a header in CSV and TSV, of UTF-8, ended by the first bad row
     */
    public static Import of(ImportSource source, TransferFormat format, String table) {
        if (format == TransferFormat.SQL) {
            throw TransferException.of("PGPX-2327");
        }
        return new Import(source, table, new ImportOptions(format));
    }

    /**
     * An import of a script: statements, and the data of COPY behind them, as {@code pg_dump} and
     * {@link dev.pgpx.transfer.output.Export} write them.
     *
     * @param source the script, of UTF-8
     * @return the import, which runs the statements one after the other; only {@link #withDeadline} and {@link #withListener} count
     *     for it
     */
    public static Import script(ImportSource source) {
        return new Import(source, "", new ImportOptions(TransferFormat.SQL));
    }

    private Import with(ImportOptions other) {
        return new Import(source, table, other);
    }

    /**
     * The same import of lines that are written otherwise; CSV and TSV.
     *
     * @param dialect how
     * @return a copy
     */
    public Import withDialect(CsvDialect dialect) {
        return with(options.withDialect(dialect));
    }

    /**
     * The same import, without a header: the first line is a row. The file has all columns of the table but generated ones, in their
     * order, unless {@link #withColumns} says otherwise; CSV and TSV.
     *
     * @return a copy
     */
    public Import withoutHeader() {
        return with(options.withHeader(false));
    }

    /**
     * The same import of a file with these columns. In CSV and TSV the file has them in this order, and the names in its header do not
     * count; of JSON they are the keys that objects may have.
     *
     * @param columns their names; empty for those that the file names
     * @return a copy
     */
    public Import withColumns(List<String> columns) {
        return with(options.withColumns(columns));
    }

    /**
     * The same import of a file in another character set.
     *
     * @param charset the character set
     * @return a copy
     */
    public Import withCharset(Charset charset) {
        return with(options.withCharset(charset));
    }

    /**
     * The same import, with another way with rows whose key is there.
     *
     * @param action what is done with them
     * @return a copy
     */
    public Import withConflict(OnConflict action) {
        return with(options.withConflict(action));
    }

    /**
     * The same import, which goes on after a bad row. Bad rows are written to a file, as they were, below the header; why they are bad
     * is written, a line for each, to a file beside it whose name ends in {@code .reasons}. Both are in UTF-8, replace what is there,
     * and appear when the import ends well and there was a bad row. Deferred constraints are checked with each portion of rows.
     *
     * @param file the file
     * @param most with one more the import fails, and leaves nothing
     * @return a copy
     */
    public Import withRejects(Path file, long most) {
        return with(options.withRejects(file, most));
    }

    /**
     * The same import, which must end within a time.
     *
     * @param all how long it may take; a day by default, whatever the database's calls may take
     * @return a copy
     */
    public Import withDeadline(Duration all) {
        return with(options.withDeadline(all));
    }

    /**
     * The same import, which tells how far it is.
     *
     * @param listener is told
     * @return a copy
     */
    public Import withListener(TransferListener listener) {
        return with(options.withListener(listener));
    }

    /**
     * Imports the rows: in a transaction, or as a part of the thread's.
     *
     * @param database where
     * @return what was done
     * @throws TransferException with file, line and column, when the table, a column or a row does not fit, when the file cannot be
     *     read, or when there are too many rejects; nothing was kept
     * @throws dev.pgpx.database.error.DatabaseException when the server fails for another reason; nothing was kept
     */
    public ImportResult run(Database database) {
        return new ImportRun(source, TableName.parse(table), options).run(database.withDeadline(options.deadline()));
    }
}
