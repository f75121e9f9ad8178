package dev.pgpx.cli;

import dev.pgpx.database.Database;
import dev.pgpx.embedded.EmbeddedServer;
import dev.pgpx.query.Statement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The servers of the corpus, each started when the first folder names it, and the values of the place-holders:
 *
 * <ul>
 *   <li>{@code ${url}}: a database of the folder's own, {@code ${port}}: the port of its server;
 *   <li>{@code ${securedPort}}: a server whose user {@code postgres} has the password {@code right};
 *   <li>{@code ${folder}}: the folder itself, {@code ${out}}: an empty folder to write to;
 *   <li>{@code ${jar}}: a jar of what the folder has in {@code models};
 *   <li>{@code ${closedPort}}: a port at which nobody answers;
 *   <li>{@code ${version}}, {@code ${java}}: of pgpx and of the JVM.
 * </ul>
 *
 * Folders may be run at the same time.
 */
final class GoldenServers implements AutoCloseable {
    private @Nullable EmbeddedServer open;
    private @Nullable EmbeddedServer secured;

    /** The values for a folder, the more special first, as they are put back in this order. */
    Map<String, String> values(Path folder, String setup, String input) {
        Map<String, String> values = new LinkedHashMap<>();
        if (input.contains("${url}") || input.contains("${port}")) {
            EmbeddedServer server = open();
            values.put("url", database(server, folder.getFileName().toString(), setup));
            values.put("port", String.valueOf(server.port()));
        }
        if (input.contains("${securedPort}")) {
            values.put("securedPort", String.valueOf(secured().port()));
        }
        if (input.contains("${closedPort}")) {
            values.put("closedPort", String.valueOf(closedPort()));
        }
        if (input.contains("${out}")) {
            values.put("out", emptyFolder());
        }
        if (input.contains("${jar}")) {
            values.put("jar", jar(folder.resolve("models")));
        }
        if (input.contains("${folder}")) {
            values.put("folder", folder.toString());
        }
        values.put("version", Version.line().split(" ")[1]);
        values.put("java", System.getProperty("java.version"));
        return values;
    }

    private static String emptyFolder() {
        try {
            return Files.createTempDirectory("golden").toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String jar(Path classes) {
        Path jar = Path.of(emptyFolder()).resolve("models.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                out.putNextEntry(new JarEntry(classes.relativize(file).toString()));
                Files.copy(file, out);
            }
            return jar.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized EmbeddedServer open() {
        if (open == null) {
            open = EmbeddedServer.start();
        }
        return open;
    }

    private synchronized EmbeddedServer secured() {
        if (secured == null) {
            secured = EmbeddedServer.builder().password("right").start();
        }
        return secured;
    }

    private static String database(EmbeddedServer server, String name, String setup) {
        run(server.url(), "create database \"" + name + "\"");
        for (String statement : setup.split("\n\\s*\n")) {
            if (!statement.isBlank()) {
                run(server.url(name), statement);
            }
        }
        return server.url(name);
    }

    private static void run(String url, String sql) {
        try (Database database = Database.open(url)) {
            database.execute(Statement.of(sql, "setup"), result -> result.count());
        }
    }

    private static int closedPort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        for (EmbeddedServer server : new EmbeddedServer[] {open, secured}) {
            if (server != null) {
                server.close();
            }
        }
    }
}
