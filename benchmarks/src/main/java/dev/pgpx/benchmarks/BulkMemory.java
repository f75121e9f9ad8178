package dev.pgpx.benchmarks;

import static dev.pgpx.benchmarks.LineTable.LINE;

import dev.pgpx.database.BulkOptions;
import dev.pgpx.database.Database;
import dev.pgpx.embedded.EmbeddedServer;
import dev.pgpx.schema.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;

/** Inserts 1,000,000 rows of a stream with their ids back; to be run with {@code -Xmx64m}, in which it must succeed. */
public final class BulkMemory {
    private static final long ROWS = 1_000_000;

    private BulkMemory() {}

    /**
     * Runs it.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        try (EmbeddedServer server = EmbeddedServer.start();
                Database db = Database.open(server.url())) {
            Schema.ofModels(LINE).createAll(db);
            AtomicLong ids = new AtomicLong();
            long count = db.insertAll(
                    LINE,
                    LongStream.range(0, ROWS)
                            .mapToObj(i -> new Line(
                                    0, i, "text of line " + i, 1, BigDecimal.valueOf(i, 2), true, Instant.EPOCH)),
                    BulkOptions.portions(lines -> ids.addAndGet(lines.size())));
            System.out.println(count + " rows inserted, " + ids + " ids given back, in a heap of at most "
                    + Runtime.getRuntime().maxMemory() / 1024 / 1024 + " MB");
        }
    }
}
