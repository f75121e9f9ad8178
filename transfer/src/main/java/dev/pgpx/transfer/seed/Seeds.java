package dev.pgpx.transfer.seed;

import dev.pgpx.database.Database;
import dev.pgpx.database.transaction.TransactionOptions;
import dev.pgpx.query.Statement;
import dev.pgpx.transfer.TransferException;
import dev.pgpx.transfer.table.TableName;
import dev.pgpx.types.error.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Records in files, to be in a database: those of a test, of a demo, of a new installation. A second run changes nothing, since each
 * record is found again by its key; what a record says differently than the database is written.
 *
 * <p>In YAML and JSON a document has the tables by name, and in each its records by label, or a list of them:
 *
 * <pre>{@code
 * author:
 *   $key: email                # by what its records are found again; needed where the record alone does not say
 *   ursula: {name: Ursula K. Le Guin, email: u@k.org}
 * book:
 *   - {isbn: 9780441478125, title: The Left Hand of Darkness, author: $ursula, tags: [sf, classic]}
 * }</pre>
 *
 * <p>{@code $ursula} is the record with that label in the table that the foreign key refers to; the name before it is a column of
 * the foreign key, that column without {@code _id}, or the other table. In a list a record has its label as {@code $label}. In a
 * column without a foreign key {@code $} means nothing; in one that has it {@code $$} stands for a single one. In CSV the file is
 * named as the table, and the first line names the columns. SQL files are run statement by statement; that a second run changes
 * nothing is their own affair.
 *
 * <p>The key is what {@code $key} says, else the primary key when the record has all of its columns, else the only unique constraint
 * of which it has all columns. Immutable.
 */
public final class Seeds {
    private static final TransactionOptions SEEDING = TransactionOptions.DEFAULT.withName("seed");

    /** All programs that seed a database wait for each other: two that insert the same row would fail. */
    private static final String LOCK = "select pg_advisory_xact_lock(hashtext('pgpx seeds'))";

    private final List<SeedPart> parts;
    private final List<SeedKey> keys;

    private Seeds(List<SeedPart> parts, List<SeedKey> keys) {
        this.parts = List.copyOf(parts);
        this.keys = List.copyOf(keys);
    }

    /**
     * Reads seeds.
     *
     * @param paths files that end in {@code .yaml}, {@code .yml}, {@code .json}, {@code .csv} or {@code .sql}, and folders, in which
     *     all such files are read, sorted by their paths. Records of neighbouring files may refer to each other in any order; SQL
     *     files are run where they stand
     * @return the seeds
     * @throws TransferException naming all that is wrong in the files, with file, line and column
     */
    public static Seeds of(Path... paths) {
        return of(Arrays.asList(paths));
    }

    /**
     * As {@link #of(Path...)}.
     *
     * @param paths files and folders
     * @return the seeds
     * @throws TransferException naming all that is wrong in the files, with file, line and column
     */
    public static Seeds of(List<Path> paths) {
        SeedFiles files = new SeedFiles();
        List<SeedPart> parts = files.read(paths);
        if (!files.problems().isEmpty()) {
            throw TransferException.sorted(files.problems());
        }
        return new Seeds(parts, List.of());
    }

    /**
     * The same seeds, whose records of a table are found again by these columns; it goes before {@code $key} in a file.
     *
     * @param table the table
     * @param columns the columns, of which each of its records has a value
     * @return a copy
     */
    public Seeds withKey(String table, String... columns) {
        List<SeedKey> more = new ArrayList<>(keys);
        more.add(new SeedKey(TableName.parse(table), List.of(columns), null));
        return new Seeds(parts, more);
    }

    /**
     * Writes them: in one transaction, or as a part of the thread's.
     *
     * @param database where
     * @return what was done, and the records with a label as they are now
     * @throws TransferException naming all records that do not fit, with file, line and column: tables, columns and labels that there
     *     are not, records that refer to each other in a circle, values that the server refuses; nothing was kept
     * @throws dev.pgpx.database.error.DatabaseException when a statement of a script is refused, or the server cannot be asked;
     *     nothing was kept
     */
    public SeedResult apply(Database database) {
        return database.transaction(SEEDING, transaction -> write(database));
    }

    private SeedResult write(Database database) {
        database.execute(Statement.of(LOCK, "lock the seeds"), result -> 0);
        List<Problem> problems = new ArrayList<>();
        SeedPlan plan = new SeedPlan(new SeedTables(database, problems::add), problems::add);
        keys.forEach(plan::key);
        SeedWriter writer = new SeedWriter(database, problems::add);
        List<PlannedRow> rows = new ArrayList<>();
        long statements = 0;
        for (SeedPart part : parts) {
            if (part instanceof SeedPart.Records records) {
                List<PlannedRow> planned = plan.rows(records);
                List<List<PlannedRow>> layers = new SeedOrder(problems::add).layers(planned);
                if (problems.isEmpty()) {
                    layers.forEach(writer::write);
                }
                rows.addAll(planned);
            } else if (part instanceof SeedPart.Script script && problems.isEmpty()) {
                script.script().run(database);
                statements += script.script().statements().size();
            }
        }
        if (!problems.isEmpty()) {
            throw TransferException.sorted(problems);
        }
        return Totals.of(rows, statements);
    }
}
