package dev.pgpx.benchmarks.peers.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.pgpx.benchmarks.peers.AuthorValues;
import dev.pgpx.benchmarks.peers.AuthorValues.BookValues;
import dev.pgpx.benchmarks.peers.Contender;
import dev.pgpx.benchmarks.peers.Target;
import dev.pgpx.benchmarks.peers.Values;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** JDBC by hand, tuned: columns by position, statements prepared by name at once, batches rewritten by the driver. */
public final class Jdbc extends Contender<Account, Author> {
    private final HikariDataSource pool;
    private final ExecutorService threads;
    private final Reads reads;
    private final Authors authors;
    private final Writes writes;

    /** Opens the pool. */
    public Jdbc(Target target) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(target.jdbcUrl("&reWriteBatchedInserts=true"));
        config.setUsername(target.user());
        config.setMaximumPoolSize(target.pool());
        pool = new HikariDataSource(config);
        threads = Executors.newFixedThreadPool(target.pool());
        reads = new Reads(pool);
        authors = new Authors(pool);
        writes = new Writes(pool);
    }

    @Override
    public Account lookup(long id) throws SQLException {
        return reads.lookup(id);
    }

    @Override
    public List<Account> list(long from) throws SQLException {
        return reads.list(from);
    }

    @Override
    public void stream(Consumer<? super Account> each) throws SQLException {
        reads.stream(each);
    }

    @Override
    public long insert(Account row) throws SQLException {
        return writes.insert(row);
    }

    @Override
    public void insertAll(List<Account> rows) throws SQLException {
        writes.insertAll(rows);
    }

    @Override
    public long[] insertAllForIds(List<Account> rows) throws SQLException {
        return writes.insertAllForIds(rows);
    }

    @Override
    public void updateAll(List<Account> rows) throws SQLException {
        writes.updateAll(rows);
    }

    @Override
    public List<Author> eager(List<Long> ids) throws SQLException {
        return authors.eager(ids);
    }

    @Override
    public List<Author> lazy(List<Long> ids) throws SQLException {
        return authors.lazy(ids);
    }

    /** As many threads as connections, whatever the number of callers: more threads only wait for each other. */
    @Override
    public void callers(long[] ids, int callers, Consumer<? super Account> each) throws Exception {
        AtomicInteger next = new AtomicInteger();
        Callable<Void> caller = () -> {
            for (int i = next.getAndIncrement(); i < ids.length; i = next.getAndIncrement()) {
                each.accept(reads.lookup(ids[i]));
            }
            return null;
        };
        List<Future<Void>> all = new ArrayList<>();
        for (int i = 0; i < pool.getMaximumPoolSize(); i++) {
            all.add(threads.submit(caller));
        }
        for (Future<Void> one : all) {
            one.get();
        }
    }

    /** JDBC has no batches of queries: the same as {@link #callers}. */
    @Override
    public void grouped(long[] ids, Consumer<? super Account> each) throws Exception {
        callers(ids, pool.getMaximumPoolSize(), each);
    }

    @Override
    public void upsertAll(List<Account> rows) throws SQLException {
        writes.upsertAll(rows);
    }

    @Override
    public List<Account> pageByOffset(int offset, int size) throws SQLException {
        return reads.pageByOffset(offset, size);
    }

    @Override
    public List<Account> pageByKey(Account after, int size) throws SQLException {
        return reads.pageByKey(after, size);
    }

    @Override
    public Account row(Values values) {
        return new Account(
                values.id(),
                values.name(),
                values.city(),
                values.age(),
                values.balance(),
                values.active(),
                values.createdAt(),
                values.profile(),
                values.tags(),
                values.token());
    }

    @Override
    public Values values(Account row) {
        return new Values(
                row.id(),
                row.name(),
                row.city(),
                row.age(),
                row.balance(),
                row.active(),
                row.createdAt(),
                row.profile(),
                row.tags(),
                row.token());
    }

    @Override
    public AuthorValues author(Author author) {
        return new AuthorValues(
                author.id(),
                author.name(),
                author.born(),
                author.books().stream()
                        .map(book -> new BookValues(book.id(), book.title(), book.price(), book.publishedOn()))
                        .toList());
    }

    @Override
    public void close() {
        threads.shutdown();
        pool.close();
    }
}
