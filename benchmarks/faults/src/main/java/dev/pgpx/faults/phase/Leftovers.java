package dev.pgpx.faults.phase;

import dev.pgpx.faults.contestant.Kind;
import dev.pgpx.faults.contestant.Tables;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** What a contestant leaves behind that it should not. */
final class Leftovers {
    private Leftovers() {}

    /** Sessions that the server has for it, without so many that its pools may hold. */
    static long sessions(Arena arena, Kind kind, int pooled) throws SQLException {
        return Math.max(0, Tables.sessions(arena.server(), kind.label()) - pooled);
    }

    /** Threads of its own that have not ended after it was closed, and after the patience. */
    static List<Thread> threads(Kind kind, Duration patience) {
        Pause.until(() -> threads(kind).isEmpty(), patience);
        return threads(kind);
    }

    private static List<Thread> threads(Kind kind) {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> isOf(kind, thread.getName()))
                .toList();
    }

    private static boolean isOf(Kind kind, String name) {
        return switch (kind) {
            // its pool's threads have the pool's name; those of the proxy and the server begin otherwise
            case PGPX ->
                name.startsWith("pgpx ") || name.startsWith("pgpx-watchdog ") || name.startsWith("pgpx-helper-");
            case PLAIN -> name.startsWith("HikariPool");
        };
    }
}
