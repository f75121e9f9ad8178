package dev.pgpx.testing.template;

import dev.pgpx.testing.server.TestServer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Clones of one template, prepared in the background: one for the next test, and one more each time a test had to wait, up to a
 * few. Thread-safe.
 */
final class ClonePool {
    private static final int MOST = 4;

    private final TestServer server;
    private final Cloning cloning;
    private final Deque<CompletableFuture<String>> prepared = new ArrayDeque<>();
    private int wanted = 1;

    ClonePool(TestServer server, Cloning cloning) {
        this.server = server;
        this.cloning = cloning;
    }

    /** Gives a clone this name. */
    void take(String name) {
        CompletableFuture<String> next = next();
        if (next == null) {
            cloning.make(name);
        } else {
            rename(next, name);
        }
        prepare();
    }

    private void rename(CompletableFuture<String> next, String name) {
        String clone = next.handle((made, failed) -> failed == null ? made : "").join();
        if (clone.isEmpty()) {
            cloning.make(name); // what went wrong in the background goes wrong here, where it is seen
        } else {
            server.rename(clone, name);
        }
    }

    private synchronized @Nullable CompletableFuture<String> next() {
        CompletableFuture<String> next = prepared.poll();
        if (next == null || !next.isDone()) {
            wanted = Math.min(MOST, wanted + 1);
        }
        return next;
    }

    private synchronized void prepare() {
        while (prepared.size() < wanted) {
            CompletableFuture<String> coming = new CompletableFuture<>();
            prepared.add(coming);
            server.later(() -> make(coming));
        }
    }

    private void make(CompletableFuture<String> coming) {
        try {
            String name = server.unusedName("prepared");
            cloning.make(name);
            coming.complete(name);
        } catch (RuntimeException failed) {
            coming.completeExceptionally(failed);
        }
    }

    /** Drops those that nobody has taken. */
    void drop() {
        for (CompletableFuture<String> each : all()) {
            String name =
                    each.handle((made, failed) -> failed == null ? made : "").join();
            if (!name.isEmpty()) {
                server.drop(name);
            }
        }
    }

    private synchronized List<CompletableFuture<String>> all() {
        List<CompletableFuture<String>> all = new ArrayList<>(prepared);
        prepared.clear();
        wanted = 1;
        return all;
    }
}
