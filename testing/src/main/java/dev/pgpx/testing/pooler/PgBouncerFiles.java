package dev.pgpx.testing.pooler;

import dev.pgpx.embedded.EmbeddedServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a PgBouncer reads and writes, in a temporary folder of its own. Whoever runs it may read there, and it needs to write
 * nothing: this JVM opens the log.
 *
 * @param folder the folder
 */
record PgBouncerFiles(Path folder) {
    private static final int LAST_LINES = 20;

    static PgBouncerFiles write(EmbeddedServer server, int port, Map<String, String> settings) throws IOException {
        PgBouncerFiles files = new PgBouncerFiles(Files.createTempDirectory(parent(), "pgpx-pgbouncer-"));
        Files.setPosixFilePermissions(files.folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        write(files.users(), List.of("\"" + server.user() + "\" \"\""));
        write(files.settings(), files.lines(server, port, settings));
        write(files.log(), List.of());
        return files;
    }

    /**
     * The JVM's temporary folder, or the system's where another user, as whom the pooler may have to run, could not enter the
     * JVM's: a build may stand below a folder of its user's own.
     */
    private static Path parent() throws IOException {
        Path own = Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath();
        Path shared = Path.of("/tmp");
        return isOpen(own) || !Files.isDirectory(shared) ? own : shared;
    }

    private static boolean isOpen(Path folder) throws IOException {
        for (Path each = folder; each != null; each = each.getParent()) {
            if (!Files.getPosixFilePermissions(each).contains(PosixFilePermission.OTHERS_EXECUTE)) {
                return false;
            }
        }
        return true;
    }

    private static void write(Path file, List<String> lines) throws IOException {
        Files.write(file, lines);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    }

    private List<String> lines(EmbeddedServer server, int port, Map<String, String> settings) {
        List<String> lines = new ArrayList<>(List.of(
                "[databases]",
                "* = host=127.0.0.1 port=" + server.port(),
                "[pgbouncer]",
                "listen_addr = 127.0.0.1",
                "listen_port = " + port,
                "unix_socket_dir =",
                "auth_type = trust",
                "auth_file = " + users()));
        settings.forEach((name, value) -> lines.add(name + " = " + value));
        return lines;
    }

    Path settings() {
        return folder.resolve("pgbouncer.ini");
    }

    private Path users() {
        return folder.resolve("users.txt");
    }

    Path log() {
        return folder.resolve("pgbouncer.log");
    }

    /** The number of the user who made them. */
    int owner() throws IOException {
        return (Integer) Files.getAttribute(folder, "unix:uid");
    }

    String lastLines() throws IOException {
        if (Files.notExists(log())) {
            return "";
        }
        List<String> lines = Files.readAllLines(log());
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
    }

    void delete() throws IOException {
        for (Path file : List.of(settings(), users(), log(), folder)) {
            Files.deleteIfExists(file);
        }
    }
}
