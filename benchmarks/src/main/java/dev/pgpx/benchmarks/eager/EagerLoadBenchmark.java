package dev.pgpx.benchmarks.eager;

import static dev.pgpx.benchmarks.eager.AuthorTable.AUTHOR;
import static dev.pgpx.query.Sql.from;

import dev.pgpx.benchmarks.Bench;
import dev.pgpx.model.Many;
import dev.pgpx.model.One;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.postgresql.PGConnection;

/** W6: 100 authors by their keys, each with its ten books in the order of their keys. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 6, time = 2)
public class EagerLoadBenchmark {
    private static final int SOME = 100;

    private static List<Long> keys() {
        long first = 1 + ThreadLocalRandom.current().nextInt(Library.AUTHORS - SOME);
        return LongStream.range(first, first + SOME).boxed().toList();
    }

    /** By pgpx: one round trip. */
    @Benchmark
    public List<Author> pgpx(Bench bench, Library library) {
        return bench.pgpx().list(from(AUTHOR).where(AUTHOR.id.in(keys())).load(AUTHOR.books));
    }

    /** By pgpx, which is not told the keys: two round trips. */
    @Benchmark
    public List<Author> pgpxByTwoTrips(Bench bench, Library library) {
        List<Long> keys = keys();
        return bench.pgpx()
                .list(from(AUTHOR)
                        .where(AUTHOR.id.ge(keys.get(0)), AUTHOR.id.le(keys.get(SOME - 1)))
                        .load(AUTHOR.books));
    }

    /** Two queries by hand. */
    @Benchmark
    public List<Author> jdbc(Bench bench, Library library) throws SQLException {
        try (Connection connection = bench.jdbc().getConnection()) {
            List<Found> found = authors(connection, keys());
            Map<Long, List<Book>> books = books(connection, found);
            List<Author> authors = new ArrayList<>(found.size());
            for (Found author : found) {
                List<Book> own = books.getOrDefault(author.id, List.of());
                authors.add(new Author(author.id, author.name, author.born, Many.of(own)));
            }
            return authors;
        }
    }

    private record Found(long id, String name, LocalDate born) {}

    private static List<Found> authors(Connection connection, List<Long> keys) throws SQLException {
        long[] ids = keys.stream().mapToLong(Long::longValue).toArray();
        try (PreparedStatement select =
                connection.prepareStatement("select id, name, born from author where id = any(?)")) {
            select.setArray(1, connection.unwrap(PGConnection.class).createArrayOf("int8", ids));
            try (ResultSet row = select.executeQuery()) {
                List<Found> authors = new ArrayList<>();
                while (row.next()) {
                    authors.add(new Found(row.getLong(1), row.getString(2), row.getObject(3, LocalDate.class)));
                }
                return authors;
            }
        }
    }

    private static Map<Long, List<Book>> books(Connection connection, List<Found> authors) throws SQLException {
        long[] ids = authors.stream().mapToLong(Found::id).toArray();
        try (PreparedStatement select = connection.prepareStatement("select id, author_id, title, price, published_on"
                + " from book where author_id = any(?) order by id")) {
            select.setArray(1, connection.unwrap(PGConnection.class).createArrayOf("int8", ids));
            try (ResultSet row = select.executeQuery()) {
                Map<Long, List<Book>> books = new HashMap<>();
                while (row.next()) {
                    long author = row.getLong(2);
                    books.computeIfAbsent(author, any -> new ArrayList<>())
                            .add(new Book(
                                    row.getLong(1),
                                    One.key(author),
                                    row.getString(3),
                                    row.getBigDecimal(4),
                                    row.getObject(5, LocalDate.class)));
                }
                return books;
            }
        }
    }
}
