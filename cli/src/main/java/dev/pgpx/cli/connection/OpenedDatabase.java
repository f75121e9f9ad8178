package dev.pgpx.cli.connection;

import dev.pgpx.database.Database;
import dev.pgpx.embedded.EmbeddedServer;
import org.jspecify.annotations.Nullable;

/** A database for a command, and the server that was started for it, if one was: both end with the command. */
public record OpenedDatabase(Database database, @Nullable EmbeddedServer server) implements AutoCloseable {
    @Override
    public void close() {
        try {
            database.close();
        } finally {
            if (server != null) {
                server.close();
            }
        }
    }
}
