package dev.pgpx.migrate.author;

import static dev.pgpx.query.Sql.sql;

import dev.pgpx.database.Database;
import dev.pgpx.migrate.error.MigrationException;
import dev.pgpx.migrate.file.JavaMigration;
import dev.pgpx.migrate.file.Version;
import dev.pgpx.schema.Schema;
import dev.pgpx.schema.fact.Fact;
import dev.pgpx.schema.fact.FactKey;
import dev.pgpx.schema.fact.FactKind;
import dev.pgpx.types.Codecs;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/**
 * Writes new migrations into a folder: empty ones, or those that the models ask for. Their versions are the moment in UTC ({@code
 * 20261121093000}), or one more than the newest that is there. Immutable; two of them must not write into a folder at once.
 */
public final class MigrationAuthor {
    private static final String EMPTY =
            """
            -- Options come here, a line each, for instance lock_timeout, label or transaction.

            -- migrate:up

            -- migrate:down

            """;

    private final KnownMigrations history;
    private final Clock clock;

    private MigrationAuthor(KnownMigrations history, Clock clock) {
        this.history = history;
        this.clock = clock;
    }

    /**
     * For a folder.
     *
     * @param folder the folder of the migrations; it is made when the first one is written
     * @return an author with the clock of the system
     */
    public static MigrationAuthor in(Path folder) {
        return new MigrationAuthor(new KnownMigrations(folder, List.of()), Clock.systemUTC());
    }

    /**
     * With the migrations that are written in Java.
     *
     * @param migrations all of them
     * @return this author with them
     */
    public MigrationAuthor withJava(Collection<? extends JavaMigration> migrations) {
        return new MigrationAuthor(new KnownMigrations(history.folder(), List.copyOf(migrations)), clock);
    }

    /**
     * With another clock.
     *
     * @param other the clock
     * @return this author with it
     */
    public MigrationAuthor withClock(Clock other) {
        return new MigrationAuthor(history, other);
    }

    /**
     * Writes a file with empty parts. Until there is a statement in its way up, the folder is refused.
     *
     * @param description what it does: {@code add books}
     * @return its path
     * @throws MigrationException when there is neither letter nor digit in the description, when the folder's names are not
     *     understood, or the file cannot be written
     */
    public Path writeSql(String description) {
        String words = Description.of(description);
        return new NewFiles(history.folder()).writeNew(next() + "_" + words + ".sql", EMPTY);
    }

    /**
     * Writes the source of a migration in Java that can be undone.
     *
     * @param description what it does: {@code add books}
     * @param sources the root folder of the sources
     * @param packageName the package; empty for none
     * @return its path: {@code V20261121093000AddBooks.java} in the folder of the package
     * @throws MigrationException when there is neither letter nor digit in the description, when the folder's names are not
     *     understood, or the file cannot be written
     */
    public Path writeJava(String description, Path sources, String packageName) {
        JavaSource source = new JavaSource(next(), Description.of(description), packageName);
        return new NewFiles(sources.resolve(packageName.replace('.', '/')))
                .writeNew(source.className() + ".java", source.text());
    }

    /**
     * Finds out what has to change so that the migrations give the models. Nothing is written.
     *
     * @param models the schema of the models, as {@link Schema#ofModels} gives it
     * @param scratch gives empty databases of one server, each another one, that are used up: whoever gives them closes them; the roles
     *     that the migrations name must be there
     * @return what has to change, to be answered and proved
     * @throws MigrationException naming everything that is wrong with the files, or a migration in Java that fails
     * @throws dev.pgpx.database.error.DatabaseException when a statement of a migration fails, with its file, line and column
     */
    public Draft draft(Schema models, Supplier<Database> scratch) {
        Rehearsal rehearsal = new Rehearsal(history.migrations(), scratch);
        Database applied = rehearsal.run();
        Schema found = Rehearsal.read(applied);
        Database empty = rehearsal.empty();
        beginnings(found, empty).createAll(empty);
        Schema wanted = models.on(empty).within(found).without(FactKind.OWNER);
        Draft.Target target = new Draft.Target(new NewFiles(history.folder()), next(), serverVersion(applied));
        return Draft.of(rehearsal, target, found, wanted);
    }

    private Version next() {
        return NextVersion.of(clock.instant(), history.versions());
    }

    private static int serverVersion(Database database) {
        return database.one(
                sql("select current_setting('server_version_num')::int / 10000").map(row -> row.getInt(0)));
    }

    /** The schemas and extensions whose types models may use, as far as the server has them. */
    private static Schema beginnings(Schema found, Database empty) {
        List<String> known = empty.list(
                sql("select name::text from pg_available_extensions").map(row -> row.require(0, Codecs.TEXT)));
        return new Schema(found.facts().only(fact -> isBeginning(fact, known)));
    }

    private static boolean isBeginning(Fact fact, List<String> known) {
        FactKey key = fact.key();
        return key.kind() == FactKind.SCHEMA
                || (key.kind() == FactKind.EXTENSION
                        && known.contains(key.object().name()));
    }
}
