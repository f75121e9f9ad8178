package dev.pgpx.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptFoldersTest {
    @TempDir
    Path parent;

    private Path lock() {
        return parent.resolve("lock");
    }

    @Test
    void fillsAFolderOnceForAllThreads() {
        AtomicInteger filled = new AtomicInteger();
        CompletableFuture<?>[] threads = new CompletableFuture<?>[4];
        for (int index = 0; index < threads.length; index++) {
            threads[index] = CompletableFuture.runAsync(() -> find(filled), task -> new Thread(task).start());
        }
        CompletableFuture.allOf(threads).join();
        assertThat(filled).hasValue(1);
        assertThat(parent.resolve("thing/content")).hasContent("1");
    }

    private void find(AtomicInteger filled) {
        try {
            Path found = KeptFolders.find(
                    parent,
                    "thing",
                    folder -> Files.writeString(folder.resolve("content"), String.valueOf(filled.incrementAndGet())));
            assertThat(found).isEqualTo(parent.resolve("thing"));
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Test
    void leavesNothingOfAFailedFilling() throws IOException {
        Files.createDirectories(parent.resolve("partial-of-a-killed-process/bin"));
        assertThatThrownBy(() -> KeptFolders.find(parent, "thing", folder -> {
                    Files.createFile(folder.resolve("half"));
                    throw new IOException("no more");
                }))
                .hasMessage("no more");
        assertThat(parent).isDirectoryNotContaining("glob:**/{thing,partial-*}");
    }

    @Test
    void givesUpALockThatIsNotGivenBack() throws IOException {
        CacheLock.whileHeld(
                lock(), () -> assertThatThrownBy(() -> CacheLock.whileHeld(lock(), Duration.ofSeconds(1), () -> {}))
                        .hasMessage("PGPX-5018: another process holds the lock " + lock() + " for more than 1 s\n"
                                + "  See whether a process that unpacks binaries hangs, or name another cache with the"
                                + " system property pgpx.embedded.cache."));
    }

    @Test
    void canBeInterruptedWhileWaitingForTheLock() throws IOException {
        CountDownLatch waiting = new CountDownLatch(1);
        CompletableFuture<Throwable> outcome = new CompletableFuture<>();
        CacheLock.whileHeld(lock(), () -> {
            Thread waiter = new Thread(() -> {
                waiting.countDown();
                try {
                    CacheLock.whileHeld(lock(), () -> {});
                    outcome.complete(null);
                } catch (IOException | EmbeddedServerException failed) {
                    outcome.complete(Thread.currentThread().isInterrupted() ? failed : null);
                }
            });
            waiter.start();
            Await.until("the waiter", () -> waiting.getCount() == 0 && waiter.getState() == Thread.State.TIMED_WAITING);
            waiter.interrupt();
            assertThat(outcome.join()).hasMessageContaining("PGPX-5017: interrupted while waiting for the lock");
        });
    }

    @Test
    void copiesAndDeletesTreesWithLinksAsTheyAre() throws IOException {
        Path outside = Files.writeString(parent.resolve("outside"), "stays");
        Path source = Files.createDirectories(parent.resolve("source"));
        Files.createDirectory(source.resolve("folder"));
        Files.createSymbolicLink(source.resolve("folder/link"), outside);
        Path target = Files.createDirectory(parent.resolve("target"));
        FolderTree.copyInto(source, target);
        assertThat(target.resolve("folder/link")).isSymbolicLink();
        FolderTree.delete(target);
        FolderTree.delete(target);
        assertThat(target).doesNotExist();
        assertThat(outside).hasContent("stays");
    }

    @Test
    void readsTheEndOfALogOnly() throws IOException {
        Path file = Files.writeString(parent.resolve("log"), "of the start before\n");
        ServerLog log = ServerLog.from(file);
        StringBuilder lines = new StringBuilder();
        for (int line = 1; line <= 1000; line++) {
            lines.append("line ").append(line).append(" of many that follow each other\n");
        }
        Files.writeString(file, "of the start before\n" + lines);
        assertThat(log.lastLines().lines()).hasSize(20).endsWith("line 1000 of many that follow each other");
        assertThat(new ServerLog(parent, 0).lastLines()).startsWith("(the log cannot be read: ");
        assertThat(new ServerLog(parent.resolve("none"), 0).lastLines()).startsWith("(there is no log at ");
    }

    @Test
    void findsVersionsInTexts() {
        assertThat(ServerVersion.in("postgres (PostgreSQL) 15.14 (Debian 15.14-0+deb12u1)")
                        .orElseThrow())
                .hasToString("15.14");
        assertThat(ServerVersion.in("postgres (PostgreSQL) 19devel").orElseThrow())
                .hasToString("19.0");
        assertThat(ServerVersion.in("none")).isEmpty();
        assertThat(new ServerVersion(13, 23)).isLessThan(new ServerVersion(14, 0));
        assertThat(new ServerVersion(18, 10)).isGreaterThan(new ServerVersion(18, 6));
    }

    @Test
    void stopsACommandThatTakesTooLong() {
        Command.Result result = Command.run(Duration.ofMillis(20), List.of("sleep", "600"));
        assertThat(result.successful()).isFalse();
        assertThat(result.output()).isEqualTo("sleep did not end within 20 ms");
    }
}
