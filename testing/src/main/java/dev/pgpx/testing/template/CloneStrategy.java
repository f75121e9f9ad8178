package dev.pgpx.testing.template;

import java.util.ArrayList;
import java.util.List;

/**
 * How a server copies a database.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/sql-createdatabase.html">CREATE DATABASE</a>,
 * {@code file_copy_method} since 18.
 */
enum CloneStrategy {
    /** The only one before 15. */
    PLAIN(""),
    /** Block by block through the log: quick for what is small. */
    WAL_LOG(" strategy wal_log"),
    /** File by file, between two checkpoints: quick for what is large. */
    FILE_COPY(" strategy file_copy"),
    /** By the file system, which shares the blocks where it can. */
    FILE_CLONE(" strategy file_copy");

    private static final long SMALL = 64L << 20;
    private static final long LARGE = 512L << 20;

    private final String option;

    CloneStrategy(String option) {
        this.option = option;
    }

    String option() {
        return option;
    }

    /**
     * Those worth a try.
     *
     * @param version the server's major version
     * @param bytes how large the template is
     * @param alone whether nobody else is troubled by checkpoints of the server
     */
    static List<CloneStrategy> candidates(int version, long bytes, boolean alone) {
        if (version < 15) {
            return List.of(PLAIN);
        }
        List<CloneStrategy> candidates = new ArrayList<>();
        if (bytes <= LARGE) {
            candidates.add(WAL_LOG);
        }
        if (alone || bytes > SMALL) {
            candidates.add(FILE_COPY);
            if (version >= 18) {
                candidates.add(FILE_CLONE);
            }
        }
        return candidates;
    }
}
