package dev.pgpx.migrate;

import dev.pgpx.database.Database;
import dev.pgpx.migrate.author.Drift;
import dev.pgpx.migrate.author.MigrationAuthor;
import dev.pgpx.migrate.author.Squash;
import dev.pgpx.migrate.author.StructureFile;
import dev.pgpx.migrate.data.DataMigration;
import dev.pgpx.migrate.error.MigrationException;
import dev.pgpx.migrate.file.JavaMigration;
import dev.pgpx.migrate.file.Migration;
import dev.pgpx.migrate.file.MigrationFolder;
import dev.pgpx.migrate.file.Version;
import dev.pgpx.migrate.history.HistoryTable;
import dev.pgpx.migrate.run.Candidate;
import dev.pgpx.migrate.run.Choice;
import dev.pgpx.migrate.run.Comparison;
import dev.pgpx.migrate.run.DoneMigration;
import dev.pgpx.migrate.run.Gap;
import dev.pgpx.migrate.run.GapPolicy;
import dev.pgpx.migrate.run.MigrationListener;
import dev.pgpx.migrate.run.MigrationStatus;
import dev.pgpx.migrate.run.PlannedMigration;
import dev.pgpx.migrate.run.RunOptions;
import dev.pgpx.migrate.run.Runner;
import dev.pgpx.migrate.run.Standing;
import dev.pgpx.schema.fact.ObjectName;
import dev.pgpx.types.error.Problem;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * The migrations of an application: files and classes, and what can be done with them. Immutable; files are read with each call.
 *
 * <pre>
 * Migrations migrations = Migrations.of(Path.of("migrations"));
 * migrations.plan(db).forEach(System.out::println);
 * migrations.apply(db);
 * </pre>
 *
 * <p>A migration runs in one transaction, together with its row in the history. Where a statement of it can be in none, or it says
 * {@code -- transaction: off}, it runs step by step, with a journal. A run that was cut off at any moment, by whatever means, is
 * taken up by the next one; nothing is done twice. One runner works at a time, others wait for it. A runner needs a session of its
 * own, so that it refuses, by name, a pooler that shares them; and two connections of the pool, a third one to tell the progress of
 * index builds.
 *
 * <p>What changes a database cannot be called in a transaction of the thread. Interrupts end it as a kill does.
 */
public final class Migrations {
    private final List<Path> folders;
    private final List<JavaMigration> classes;
    private final RunOptions options;

    private Migrations(List<Path> folders, List<JavaMigration> classes, RunOptions options) {
        this.folders = List.copyOf(folders);
        this.classes = List.copyOf(classes);
        this.options = options;
    }

    /**
     * The migrations of folders.
     *
     * @param folders the folders, as {@link MigrationFolder} reads them; may be none
     * @return the migrations
     */
    public static Migrations of(Path... folders) {
        return of(List.of(folders));
    }

    /**
     * The migrations of folders.
     *
     * @param folders the folders, as {@link MigrationFolder} reads them; may be none
     * @return the migrations
     */
    public static Migrations of(List<Path> folders) {
        return new Migrations(folders, List.of(), RunOptions.DEFAULT);
    }

    /**
     * With migrations in Java, too.
     *
     * @param more the migrations
     * @return a copy
     */
    public Migrations withJava(JavaMigration... more) {
        return withJava(List.of(more));
    }

    /**
     * With migrations in Java, too.
     *
     * @param more the migrations
     * @return a copy
     */
    public Migrations withJava(List<? extends JavaMigration> more) {
        List<JavaMigration> all = new ArrayList<>(classes);
        all.addAll(more);
        return new Migrations(folders, all, options);
    }

    /**
     * With the migrations in Java that a class loader finds as services.
     *
     * @param loader the class loader
     * @return a copy
     */
    public Migrations withServices(ClassLoader loader) {
        return withJava(ServiceLoader.load(JavaMigration.class, loader).stream()
                .map(ServiceLoader.Provider::get)
                .toList());
    }

    /**
     * With other options, instead of those before.
     *
     * @param other the options
     * @return a copy
     */
    public Migrations withOptions(RunOptions other) {
        return new Migrations(folders, classes, other);
    }

    private Migrations with(UnaryOperator<RunOptions> change) {
        return withOptions(change.apply(options));
    }

    /**
     * With the history elsewhere than in {@code public.pgpx_migration}: one for each schema or tenant, for example.
     *
     * @param schema its schema, which must be there
     * @param table its table
     * @return a copy
     */
    public Migrations withHistory(String schema, String table) {
        return with(now -> now.withHistory(new HistoryTable(schema, table)));
    }

    /**
     * Applies migrations, too, that are older than one that was applied. They are refused otherwise.
     *
     * @return a copy
     */
    public Migrations allowingOutOfOrder() {
        return with(now -> now.withOutOfOrder(true));
    }

    /**
     * Waits so long for another runner; 10 minutes unless said.
     *
     * @param most how long
     * @return a copy
     */
    public Migrations withLockWait(Duration most) {
        return with(now -> now.withLockWait(most));
    }

    /**
     * Waits so long for a lock of a table, then gives up, and tries again after a pause; 3 seconds unless said.
     *
     * @param most how long; zero for as long as it takes
     * @return a copy
     */
    public Migrations withLockTimeout(Duration most) {
        return with(now -> now.withLockTimeout(most));
    }

    /**
     * Tries so often again what did not get a lock or met others; 10 times, after about a second first, unless said.
     *
     * @param most how often
     * @param firstPause how long the first pause is, about; each is twice as long as the one before, at most 30 seconds
     * @return a copy
     */
    public Migrations withRetries(int most, Duration firstPause) {
        return with(now -> now.withRetries(most, firstPause));
    }

    /**
     * With a listener, instead of the one before.
     *
     * @param listener is told what happens
     * @return a copy
     */
    public Migrations withListener(MigrationListener listener) {
        return with(now -> now.withListener(listener));
    }

    /**
     * How they are run.
     *
     * @return the options
     */
    public RunOptions options() {
        return options;
    }

    /** Read anew for each call. */
    private List<Candidate> candidates() {
        return Candidate.of(MigrationFolder.list(folders), classes);
    }

    private Runner runner(Database database) {
        return new Runner(database, options);
    }

    /**
     * What {@link #apply(Database)} would do. Nothing is changed, and no lock is taken.
     *
     * @param database the database
     * @return in order, with statements
     * @throws MigrationException naming all that is wrong with the files that are pending, or how the history does not fit
     */
    public List<PlannedMigration> plan(Database database) {
        return plan(database, Choice.apply(Optional.empty()));
    }

    /**
     * What {@link #apply(Database, Version)} would do.
     *
     * @param database the database
     * @param to up to which version, it included
     * @return in order, with statements
     * @throws MigrationException as {@link #plan(Database)}
     */
    public List<PlannedMigration> plan(Database database, Version to) {
        return plan(database, Choice.apply(Optional.of(to)));
    }

    /**
     * What would be done.
     *
     * @param database the database
     * @param choice what is chosen: {@link Choice#rollback}, for example
     * @return in order, with statements
     * @throws MigrationException as {@link #plan(Database)}
     */
    public List<PlannedMigration> plan(Database database, Choice choice) {
        return runner(database).plan(candidates(), choice);
    }

    /**
     * Applies all that is pending: what was cut off before, then versions in their order, then the repeatable ones that are new or
     * changed. When there is nothing to do, no lock is taken.
     *
     * @param database the database
     * @return what was applied, in order; empty when there was nothing to do
     * @throws MigrationException naming all that is wrong with the files that are pending, or how the history does not fit, when
     *     nothing was done; or what failed, with file, line and column, what was done before it, and what was not
     * @throws dev.pgpx.database.error.PoolerException behind a pooler that shares sessions; nothing was done
     */
    public List<DoneMigration> apply(Database database) {
        return runner(database).run(candidates(), Choice.apply(Optional.empty()));
    }

    /**
     * Applies what is pending up to a version; no repeatable ones.
     *
     * @param database the database
     * @param to up to which version, it included
     * @return what was applied, in order
     * @throws MigrationException as {@link #apply(Database)}
     */
    public List<DoneMigration> apply(Database database, Version to) {
        return runner(database).run(candidates(), Choice.apply(Optional.of(to)));
    }

    /**
     * Runs what is pending in one transaction, and rolls that back: what it locks is locked until the end. It stops before the first
     * migration that runs step by step.
     *
     * @param database the database
     * @return what went well
     * @throws MigrationException as {@link #apply(Database)}; nothing stays
     */
    public List<DoneMigration> tryOut(Database database) {
        return runner(database).tryOut(candidates(), Choice.apply(Optional.empty()));
    }

    /**
     * Tries what is pending up to a version; no repeatable ones.
     *
     * @param database the database
     * @param to up to which version, it included
     * @return what went well
     * @throws MigrationException as {@link #apply(Database)}; nothing stays
     */
    public List<DoneMigration> tryOut(Database database, Version to) {
        return runner(database).tryOut(candidates(), Choice.apply(Optional.of(to)));
    }

    /**
     * Undoes the migrations that were applied last.
     *
     * @param database the database
     * @param steps how many, at least 1; if there are fewer, all
     * @return what was undone, in order
     * @throws MigrationException naming those that have no way down, when nothing was done; or as {@link #apply(Database)}
     */
    public List<DoneMigration> rollback(Database database, int steps) {
        return runner(database).run(candidates(), Choice.rollback(steps));
    }

    /**
     * Undoes the migrations that are newer than a version, the last applied first.
     *
     * @param database the database
     * @param version the version that stays
     * @return what was undone, in order
     * @throws MigrationException as {@link #rollback(Database, int)}
     */
    public List<DoneMigration> rollback(Database database, Version version) {
        return runner(database).run(candidates(), Choice.rollbackTo(version));
    }

    /**
     * Undoes the migration that was applied last, and applies it again.
     *
     * @param database the database
     * @return what was done, in order
     * @throws MigrationException as {@link #rollback(Database, int)}
     */
    public List<DoneMigration> redo(Database database) {
        return runner(database).run(candidates(), Choice.redo());
    }

    /**
     * How each migration stands to the history. Statements are not looked at.
     *
     * @param database the database
     * @return those that there are, in order; then those that only the history has
     */
    public List<MigrationStatus> status(Database database) {
        return runner(database).compare(candidates()).statuses();
    }

    /**
     * Looks for whatever is wrong: files that are not understood, applied or not; those that were edited, are missing, out of order, not
     * known here, or done in part; and {@linkplain #gaps(Database) gaps}, when these are errors.
     *
     * @param database the database
     * @return all problems; empty when there are none
     */
    public List<Problem> validate(Database database) {
        List<Problem> problems = new ArrayList<>(wrongFiles());
        if (problems.isEmpty()) {
            Comparison comparison = runner(database).compare(candidates());
            problems.addAll(comparison.problems());
            problems.addAll(refused(comparison.gaps()));
        }
        return problems;
    }

    /**
     * Looks for whatever is wrong with the files, without a database; and for {@linkplain #gaps() gaps}, when these are errors.
     *
     * @return all problems, each with file, line and column; empty when there are none
     */
    public List<Problem> check() {
        List<Problem> problems = wrongFiles();
        return problems.isEmpty() ? refused(gaps()) : problems;
    }

    private List<Problem> wrongFiles() {
        try {
            MigrationFolder.read(folders);
            candidates();
            return List.of();
        } catch (MigrationException wrong) {
            return wrong.problems();
        }
    }

    private List<Problem> refused(List<Gap> gaps) {
        return options.gaps() == GapPolicy.ERROR
                ? gaps.stream().map(Gap::problem).toList()
                : List.of();
    }

    /**
     * Which versions are not there, neither here nor in the history, where versions are counted: of 1, 2 and 4 it is 3. Versions are
     * counted when they have at most five digits and at least every other of them is the one before plus one; of moments there are no gaps.
     * What lies before a baseline is none, and neither are ten or more in a row.
     *
     * @param database the database
     * @return the gaps, in order; none when they {@linkplain RunOptions#gaps are not looked for}
     * @throws MigrationException naming all names of files that are wrong
     */
    public List<Gap> gaps(Database database) {
        return options.gaps() == GapPolicy.OFF
                ? List.of()
                : runner(database).compare(candidates()).gaps();
    }

    /**
     * Which versions are not there, as {@link #gaps(Database)} says, without a look at a history.
     *
     * @return the gaps, in order; none when they {@linkplain RunOptions#gaps are not looked for}
     * @throws MigrationException naming all names of files that are wrong
     */
    public List<Gap> gaps() {
        return options.gaps() == GapPolicy.OFF ? List.of() : new Comparison(candidates(), List.of()).gaps();
    }

    /**
     * Begins the history of a database that was made by other means: what a version and all before it do is there.
     *
     * @param database the database
     * @param version the version
     * @throws MigrationException when the history has begun already; to say the same again does nothing
     */
    public void baseline(Database database, Version version) {
        new Mending(runner(database)).baseline(version);
    }

    /**
     * Takes the migrations as they are now for those that were applied: their checksums count from now on, and those that are gone are
     * forgotten. Nothing is run, and what is done in part stays as it is.
     *
     * @param database the database
     * @return what did not fit before
     */
    public List<MigrationStatus> repair(Database database) {
        return new Mending(runner(database)).repair(candidates());
    }

    /**
     * Says of a migration that is done in part what it is to be taken for, after a look at the database.
     *
     * @param database the database
     * @param version the version
     * @param done true for applied; false for not applied, so that all of it is to be run again
     * @throws MigrationException when it is not done in part
     */
    public void settle(Database database, Version version, boolean done) {
        new Mending(runner(database)).settle(version, done);
    }

    /**
     * Says of the step of a migration in which a run was cut off whether it is done, where the catalog cannot tell. The next run does
     * the rest.
     *
     * @param database the database
     * @param version the version
     * @param done whether it is done
     * @throws MigrationException when there is no such step
     */
    public void settleStep(Database database, Version version, boolean done) {
        new Mending(runner(database)).settleStep(version, done);
    }

    /**
     * Writes new migrations into the first of the folders.
     *
     * @return an author that knows those that there are
     * @throws IllegalStateException when there is no folder
     */
    public MigrationAuthor author() {
        return MigrationAuthor.in(firstFolder()).withJava(classes);
    }

    /**
     * Puts the migrations of the first folder up to a version together to one baseline. Nothing is written yet.
     *
     * @param last the last version that is replaced
     * @param scratch gives empty databases, each another one, that are used up and not closed
     * @return the baseline, proved
     * @throws MigrationException as {@link Squash#of}
     * @throws IllegalStateException when there is no folder
     */
    public Squash squash(Version last, Supplier<Database> scratch) {
        return Squash.of(firstFolder(), classes, last, scratch);
    }

    /**
     * How a database differs from what the migrations give that were applied to it.
     *
     * @param database the database; it is only read
     * @param scratch gives empty databases that are used up and not closed
     * @return the differences
     * @throws MigrationException naming all that is wrong with the files
     */
    public Drift drift(Database database, Supplier<Database> scratch) {
        List<Candidate> candidates = candidates();
        List<MigrationStatus> statuses = runner(database).compare(candidates).statuses();
        List<Migration> applied = new ArrayList<>();
        for (int at = 0; at < candidates.size(); at++) {
            Standing standing = statuses.get(at).standing();
            if (standing == Standing.APPLIED || standing == Standing.BASELINE || standing == Standing.EDITED) {
                applied.add(candidates.get(at).migration().get());
            }
        }
        return Drift.of(database, applied, scratch, ownTables());
    }

    /**
     * The structure file beside the first of the folders.
     *
     * @return the file, which need not be there
     * @throws IllegalStateException when there is no folder
     */
    public StructureFile structureFile() {
        return StructureFile.beside(firstFolder(), ownTables());
    }

    private Path firstFolder() {
        if (folders.isEmpty()) {
            throw new IllegalStateException("there is no folder to write to: name one in Migrations.of(…)");
        }
        return folders.get(0);
    }

    private List<ObjectName> ownTables() {
        List<ObjectName> own = new ArrayList<>(options.history().tables());
        own.add(DataMigration.PROGRESS);
        return own;
    }

    /**
     * To be called when an application starts: applies what is pending. Of many that start at once one does it, the others wait and
     * see it done.
     *
     * @param database the database
     * @return what was applied by this call
     * @throws MigrationException as {@link #apply(Database)}; the application should not start
     */
    public List<DoneMigration> migrateOnStart(Database database) {
        return apply(database);
    }

    /**
     * To be called when an application starts that does not migrate: refuses a database that is behind, or does not fit. Migrations
     * of a newer release are no reason to refuse, so that releases can overlap. Nothing is changed.
     *
     * @param database the database
     * @throws MigrationException naming everything that does not fit
     */
    public void validateOnStart(Database database) {
        Comparison comparison = runner(database).compare(candidates());
        List<Problem> problems = new ArrayList<>(refused(comparison.gaps()));
        comparison.statuses().stream()
                .filter(status -> status.standing() != Standing.UNKNOWN)
                .flatMap(status -> (status.standing() == Standing.PENDING
                                ? Optional.of(
                                        MigrationException.problem("PGPX-7026", status.key(), status.description())
                                                .at(status.place()))
                                : status.problem())
                        .stream())
                .forEach(problems::add);
        if (!problems.isEmpty()) {
            throw MigrationException.all(problems);
        }
    }
}
