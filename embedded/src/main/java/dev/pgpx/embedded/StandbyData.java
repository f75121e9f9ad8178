package dev.pgpx.embedded;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The data folder of a standby, copied from a running primary between the start and the stop of a low-level backup. Files
 * may change and vanish while they are copied: recovery repairs that from the write-ahead log, copied last.
 *
 * @param session one session of the primary, open from the start of the backup to its end
 * @param primary the primary's data folder
 * @param port the primary's port
 * @see <a href="https://www.postgresql.org/docs/current/continuous-archiving.html#BACKUP-LOWLEVEL-BASE-BACKUP">Low Level API</a>
 */
record StandbyData(ServerSession session, Path primary, int port, ServerVersion version) {
    private static final int RENAMED_FUNCTIONS = 15;
    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final String WAL = "pg_wal";

    /** Folders whose content belongs to the running server, or is copied when the backup has ended. */
    private static final Set<String> EMPTY = Set.of(
            WAL, "pg_dynshmem", "pg_notify", "pg_replslot", "pg_serial", "pg_snapshots", "pg_stat_tmp", "pg_subtrans");

    private static final Set<String> OWN =
            Set.of("postmaster.pid", "postmaster.opts", "server.log", "pg_internal.init", "standby.signal");

    /** Fills the folder, which exists and is empty. */
    void fill(ServerFolder folder) throws IOException {
        Path target = folder.data();
        boolean renamed = version.major() >= RENAMED_FUNCTIONS;
        List<List<@Nullable String>> ignored = session.rows(
                renamed ? "select pg_backup_start('pgpx', true)" : "select pg_start_backup('pgpx', true, false)");
        copy(primary, target, true);
        String label = session.value(
                renamed
                        ? "select labelfile from pg_backup_stop(false)"
                        : "select labelfile from pg_stop_backup(false, false)");
        Files.writeString(target.resolve("backup_label"), String.valueOf(label));
        copy(primary.resolve(WAL), target.resolve(WAL), false);
        Files.createFile(target.resolve("standby.signal"));
        Files.writeString(
                target.resolve("postgresql.auto.conf"),
                "primary_conninfo = 'host=" + ServerStart.ADDRESS + " port=" + port + " user=" + EmbeddedServer.USER
                        + " application_name=" + name(target) + " sslmode=disable gssencmode=disable'\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    /** By what the primary tells this standby from others: the temporary folder's name is its own. */
    private static String name(Path data) {
        return data.getName(data.getNameCount() - 2).toString();
    }

    /** Waits until the primary streams its changes to the standby. */
    void awaitStreaming(Path standby, Duration timeout) {
        String state = "select count(*) from pg_stat_replication where state = 'streaming' and application_name = '"
                + name(standby) + "'";
        long start = System.nanoTime();
        while (!"1".equals(session.value(state))) {
            if (System.nanoTime() - start > timeout.toNanos()) {
                throw Failures.replicationTooSlow("stream", standby, timeout);
            }
            ServerStart.pause();
        }
    }

    private static void copy(Path source, Path target, boolean leavingOut) throws IOException {
        Files.walkFileTree(source, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Path copy = target.resolve(source.relativize(folder));
                if (Files.notExists(copy)) {
                    Files.createDirectory(copy, OWNER_ONLY);
                }
                boolean empty = leavingOut
                        && source.equals(folder.getParent())
                        && EMPTY.contains(folder.getFileName().toString());
                return empty ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (attributes.isSymbolicLink()) {
                    throw Failures.tablespaceElsewhere(file);
                }
                String name = file.getFileName().toString();
                if (!OWN.contains(name) && !name.startsWith("pgsql_tmp")) {
                    copyIfThere(file, target.resolve(source.relativize(file)));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw failure;
            }
        });
    }

    private static void copyIfThere(Path file, Path copy) throws IOException {
        try {
            Files.copy(
                    file,
                    copy,
                    StandardCopyOption.COPY_ATTRIBUTES,
                    StandardCopyOption.REPLACE_EXISTING,
                    LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException dropped) {
            Files.deleteIfExists(copy);
        }
    }
}
