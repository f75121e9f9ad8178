package dev.pgpx.testing.server;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which server tests use. Immutable; test classes with equal choices share a server.
 *
 * @param url of a server that runs already, with a database where its administration connects to and a user who may create
 *     databases; null for an embedded one
 * @param version the major version of an embedded server
 * @param data the folder below which an embedded server keeps its data beyond the JVM; null when it is thrown away
 * @param folder the folder below which an embedded server has data that is thrown away; null for memory
 *     where that has room, else the build's
 * @param parameters of an embedded server, by name
 */
public record ServerChoice(
        @Nullable String url, int version, @Nullable Path data, @Nullable Path folder, Map<String, String> parameters) {
    /** Copies the parameters. */
    public ServerChoice {
        parameters = Map.copyOf(parameters);
    }

    /**
     * An embedded server that ends with the JVM.
     *
     * @param version its major version
     * @return the choice
     */
    public static ServerChoice embedded(int version) {
        return new ServerChoice(null, version, null, null, Map.of());
    }

    /**
     * A server that runs already.
     *
     * @param url its URL, with the database that administration connects to
     * @return the choice
     */
    public static ServerChoice at(String url) {
        return new ServerChoice(url, 0, null, null, Map.of());
    }

    /** The text shows no URL: there may be a password in it. */
    @Override
    public String toString() {
        return url == null ? "embedded server of PostgreSQL " + version : "server given by URL";
    }
}
