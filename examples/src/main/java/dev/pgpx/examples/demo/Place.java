package dev.pgpx.examples.demo;

import dev.pgpx.cli.error.UsageException;
import dev.pgpx.database.Database;
import dev.pgpx.database.settings.Settings;
import dev.pgpx.database.settings.SettingsException;
import dev.pgpx.embedded.EmbeddedServer;
import dev.pgpx.query.Sql;
import dev.pgpx.types.Codecs;
import org.jspecify.annotations.Nullable;

/**
 * Where the demo takes place: a server of its own, or that of a URL.
 *
 * @param database the open database
 * @param server the demo's own server; null at a URL
 * @param version what the server says it is
 */
record Place(Database database, @Nullable EmbeddedServer server, String version) implements AutoCloseable {
    /** At the settings, or without them on a new server. */
    static Place open(@Nullable Settings settings) {
        if (settings != null) {
            return opened(Database.open(settings), null);
        }
        EmbeddedServer server = EmbeddedServer.start();
        try {
            return opened(Database.open(server.url()), server);
        } catch (RuntimeException | Error failure) {
            server.close();
            throw failure;
        }
    }

    /** The settings of a URL that was typed, if one was. */
    static @Nullable Settings settings(@Nullable String url) {
        try {
            return url == null ? null : Settings.of(url);
        } catch (SettingsException e) {
            throw new UsageException(e.problem().at("in --url"), e);
        }
    }

    private static Place opened(Database database, @Nullable EmbeddedServer server) {
        try {
            String version = database.one(Sql.sql("show server_version").as(Codecs.TEXT));
            return new Place(database, server, version);
        } catch (RuntimeException | Error failure) {
            database.close();
            throw failure;
        }
    }

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
