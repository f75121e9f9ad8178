package dev.pgpx.cli.shell;

import dev.pgpx.cli.shell.complete.CatalogModel;
import dev.pgpx.cli.shell.complete.CatalogReader;
import dev.pgpx.cli.shell.complete.Completion;
import dev.pgpx.cli.shell.text.Token;
import dev.pgpx.cli.shell.text.Tokens;
import dev.pgpx.database.Database;
import dev.pgpx.types.error.PgpxException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;

/**
 * What is known of the schema, read in the background by a session of its own, and again after what changes it. While nothing
 * is known only keywords are proposed. Thread-safe.
 */
final class SchemaKnowledge implements AutoCloseable {
    private static final Set<String> CHANGING =
            Set.of("create", "alter", "drop", "comment", "import", "set", "reset", "commit", "end", "discard");

    private final Database database;
    private final ExecutorService reader = Executors.newSingleThreadExecutor(run -> {
        Thread thread = new Thread(run, "pgpx-shell-schema");
        thread.setDaemon(true);
        return thread;
    });
    private volatile CatalogModel model = CatalogModel.EMPTY;

    SchemaKnowledge(Database database) {
        this.database = database;
    }

    CatalogModel model() {
        return model;
    }

    /** Whether a statement may have changed what is known. */
    static boolean isChangedBy(String sql) {
        List<Token> tokens = Tokens.significant(sql);
        return !tokens.isEmpty() && CHANGING.contains(tokens.get(0).word());
    }

    /**
     * Reads it, soon.
     *
     * @param searchPath as {@code current_schemas(true)} gives it in the session of the user
     */
    void refresh(String searchPath) {
        try {
            reader.execute(() -> read(CatalogReader.searchPath(searchPath)));
        } catch (RejectedExecutionException closing) {
            return; // nobody will be proposed anything
        }
    }

    private void read(List<String> searchPath) {
        try {
            CatalogModel read = CatalogReader.read(database, searchPath);
            warmUp(read);
            model = read;
        } catch (PgpxException notRead) {
            // what was known stays: completion is a help, and whoever types learns of a lost server by his own
            // statement
            return;
        }
    }

    /** So that the first key need not wait until the classes are there. */
    private static void warmUp(CatalogModel read) {
        String text = "select * from a join ";
        new Completion(read, List.of()).at(text, text.length());
    }

    @Override
    public void close() {
        reader.shutdownNow();
    }
}
