package dev.pgpx.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where one server's data is.
 *
 * @param data the data folder
 * @param temporary the folder around it that is deleted with the server, null when the data is kept
 */
record ServerFolder(Path data, @Nullable Path temporary) {
    private static final String MARK = "temporary";

    static ServerFolder of(ServerSettings settings, Launcher launcher) throws IOException {
        Path given = settings.dataFolder();
        return given == null ? makeTemporary(settings.temporaryParent(), launcher) : new ServerFolder(given, null);
    }

    private static ServerFolder makeTemporary(Path parent, Launcher launcher) throws IOException {
        Path folder = Files.createTempDirectory(parent, "pgpx-embedded-");
        Files.createFile(folder.resolve(MARK));
        launcher.own(folder);
        return new ServerFolder(folder.resolve("data"), folder);
    }

    Path log() {
        return data.resolve("server.log");
    }

    /** Fills the folder when it is new; otherwise sees that this version's server can run on it. */
    void prepare(NewCluster cluster, @Nullable String password) throws IOException {
        if (temporary != null) {
            createData();
            cluster.makeTemporary(data, password);
        } else if (Files.notExists(data) || isEmpty()) {
            createData();
            cluster.make(data, password);
        } else {
            checkVersion(cluster.installation().version());
            cluster.launcher().own(data);
        }
    }

    void createData() throws IOException {
        if (Files.notExists(data)) {
            Files.createDirectory(
                    data, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
    }

    private boolean isEmpty() throws IOException {
        try (Stream<Path> content = Files.list(data)) {
            return content.findAny().isEmpty();
        }
    }

    private void checkVersion(ServerVersion server) throws IOException {
        Path version = data.resolve("PG_VERSION");
        if (!Files.isRegularFile(version)) {
            throw Failures.notADataFolder(data);
        }
        String found = Files.readString(version).strip();
        if (!found.equals(String.valueOf(server.major()))) {
            throw Failures.dataOfOtherVersion(data, found, server);
        }
    }

    /** Deletes what is temporary, which the supervisor has done already unless it was not started or not allowed to. */
    void discard() {
        if (temporary != null) {
            try {
                FolderTree.delete(temporary);
            } catch (IOException failed) {
                throw Failures.files("delete the temporary folder", temporary, failed);
            }
        }
    }
}
