package dev.pgpx.benchmarks;

import static dev.pgpx.benchmarks.LineTable.LINE;
import static dev.pgpx.benchmarks.eager.AuthorTable.AUTHOR;
import static dev.pgpx.benchmarks.eager.BookTable.BOOK;
import static dev.pgpx.query.Sql.from;
import static dev.pgpx.query.Sql.sql;

import dev.pgpx.benchmarks.eager.Author;
import dev.pgpx.benchmarks.eager.Book;
import dev.pgpx.database.BulkOptions;
import dev.pgpx.database.Database;
import dev.pgpx.embedded.EmbeddedServer;
import dev.pgpx.schema.Schema;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Inserts 1,000,000 rows of a stream with their ids back, streams them, and streams 100,000 records with a collection each; to be run
 * with {@code -Xmx64m}, in which it must succeed.
 */
public final class BulkMemory {
    private static final long ROWS = 1_000_000;
    private static final int OWNERS = 100_000;

    private final Database db;

    private BulkMemory(Database db) {
        this.db = db;
    }

    /**
     * Runs it.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        try (EmbeddedServer server = EmbeddedServer.start();
                Database db = Database.open(server.url())) {
            BulkMemory memory = new BulkMemory(db);
            Schema.ofModels(LINE, AUTHOR, BOOK).createAll(db);
            memory.report("inserted of a stream, ids back", memory::insert);
            memory.report("streamed", memory::stream);
            memory.fillAuthors();
            memory.report("streamed, each with a collection", memory::streamWithBooks);
        }
    }

    private void report(String what, LongSupplier work) {
        heapPools().forEach(MemoryPoolMXBean::resetPeakUsage);
        long began = System.nanoTime();
        long rows = work.getAsLong();
        long seconds = (System.nanoTime() - began) / 1_000_000_000;
        long peak = heapPools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        System.out.printf(
                "%,11d rows %-34s in %d s; heap at most %d MB, garbage included, of %d MB%n",
                rows, what, seconds, peak >> 20, Runtime.getRuntime().maxMemory() >> 20);
    }

    private static Stream<MemoryPoolMXBean> heapPools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }

    private long insert() {
        AtomicLong ids = new AtomicLong();
        long count = db.insertAll(
                LINE,
                LongStream.range(0, ROWS)
                        .mapToObj(i ->
                                new Line(0, i, "text of line " + i, 1, BigDecimal.valueOf(i, 2), true, Instant.EPOCH)),
                BulkOptions.portions(lines -> ids.addAndGet(lines.size())));
        return count == ids.get() ? count : -1;
    }

    private long stream() {
        try (Stream<Line> lines = db.stream(from(LINE))) {
            return lines.filter(line -> line.id() > 0).count();
        }
    }

    private void fillAuthors() {
        db.run(sql("insert into author (name, born) select 'author ' || n, date '1900-01-01'"
                        + " from generate_series(1, :owners::int) as n")
                .bind("owners", OWNERS));
        db.run(sql("insert into book (author_id, title, price, published_on)"
                        + " select 1 + n % :owners::int, 'title of book ' || n, 1, date '1950-01-01'"
                        + " from generate_series(1, :books::int) as n")
                .bind("owners", OWNERS)
                .bind("books", OWNERS * 3));
        db.run(sql("create index on book (author_id)"));
    }

    private long streamWithBooks() {
        try (Stream<Author> authors = db.stream(from(AUTHOR).load(AUTHOR.books))) {
            return authors.filter(author -> {
                        for (Book book : author.books()) {
                            if (book.id() == 0) {
                                return false;
                            }
                        }
                        return author.books().get().size() == 3;
                    })
                    .count();
        }
    }
}
