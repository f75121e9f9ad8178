package dev.pgpx.migrate.author;

import dev.pgpx.database.Database;
import dev.pgpx.database.error.DatabaseException;
import dev.pgpx.migrate.error.MigrationException;
import dev.pgpx.migrate.file.JavaMigration;
import dev.pgpx.migrate.file.Migration;
import dev.pgpx.migrate.file.MigrationPart;
import dev.pgpx.migrate.file.RepeatableMigration;
import dev.pgpx.migrate.file.SqlMigration;
import dev.pgpx.schema.Schema;
import dev.pgpx.schema.fact.FactKind;
import dev.pgpx.schema.script.SqlScript;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Migrations run on scratch databases, without a history, to see what they make. */
final class Rehearsal {
    /** A statement that refuses transactions, and a label of an enum that is used in the transaction that adds it. */
    private static final Set<String> NOT_IN_TRANSACTION = Set.of("25001", "55P04");

    private final List<? extends Migration> migrations;
    private final Supplier<Database> scratch;

    /**
     * Migrations and where they are run.
     *
     * @param migrations the migrations, in order
     * @param scratch gives empty databases, which are used up and not closed
     */
    Rehearsal(List<? extends Migration> migrations, Supplier<Database> scratch) {
        this.migrations = List.copyOf(migrations);
        this.scratch = scratch;
    }

    /** An empty database. */
    Database empty() {
        return scratch.get();
    }

    /** A database on which all were run. */
    Database run() {
        Database database = scratch.get();
        migrations.forEach(migration -> run(database, migration));
        return database;
    }

    /** A database on which those with a version were run, then others, then the repeatable ones. */
    Database run(Consumer<Database> between) {
        Database database = scratch.get();
        migrations.stream()
                .filter(migration -> !(migration instanceof RepeatableMigration))
                .forEach(migration -> run(database, migration));
        between.accept(database);
        migrations.stream()
                .filter(RepeatableMigration.class::isInstance)
                .forEach(migration -> run(database, migration));
        return database;
    }

    /** Whether some are run after all that have a version. */
    boolean repeats() {
        return migrations.stream().anyMatch(RepeatableMigration.class::isInstance);
    }

    /** What a scratch database has; who owns it there says nothing. */
    static Schema read(Database scratch) {
        return Schema.read(scratch).without(FactKind.OWNER);
    }

    private static void run(Database database, Migration migration) {
        if (migration instanceof SqlMigration file) {
            run(database, file.up());
        } else if (migration instanceof RepeatableMigration file) {
            run(database, file.part());
        } else if (migration instanceof JavaMigration code) {
            run(database, code);
        }
    }

    private static void run(Database database, MigrationPart part) {
        run(database, part.script(), part.options().transaction());
    }

    /** In one transaction, unless its options or its statements refuse that. */
    static void run(Database database, SqlScript script, boolean transactional) {
        if (transactional) {
            try {
                database.inTransaction(transaction -> script.run(database));
                return;
            } catch (DatabaseException refused) {
                if (!NOT_IN_TRANSACTION.contains(String.valueOf(refused.sqlState()))) {
                    throw refused;
                }
            }
        }
        script.run(database);
    }

    @SuppressWarnings("IllegalCatch") // whatever the code of users throws
    private static void run(Database database, JavaMigration migration) {
        try {
            if (migration.transactional()) {
                database.inTransaction(transaction -> migration.up(database));
            } else {
                migration.up(database);
            }
        } catch (DatabaseException failure) {
            throw failure;
        } catch (Exception failure) {
            throw MigrationException.of("PGPX-7052", migration.place(), failure).causedBy(failure);
        }
    }
}
