package dev.pgpx.faults.phase;

import dev.pgpx.faults.contestant.Kind;
import dev.pgpx.faults.contestant.Tables;
import java.sql.SQLException;
import java.time.Duration;

/** What a contestant leaves behind that it should not. */
final class Leftovers {
    private Leftovers() {}

    /** Sessions that the server has for it, without so many that its pools may hold. */
    static long sessions(Arena arena, Kind kind, int pooled) throws SQLException {
        return Math.max(0, Tables.sessions(arena.server(), kind.label()) - pooled);
    }

    /** Threads of its own that have not ended after it was closed, and after the patience. */
    static int threads(Kind kind, Duration patience) {
        Pause.until(() -> threads(kind) == 0, patience);
        return threads(kind);
    }

    private static int threads(Kind kind) {
        return (int) Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith(prefix(kind)))
                .count();
    }

    private static String prefix(Kind kind) {
        return switch (kind) {
            case PGPX -> "pgpx";
            case PLAIN -> "HikariPool";
        };
    }
}
