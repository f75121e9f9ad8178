package dev.pgpx.benchmarks.peers.jdbi;

import com.zaxxer.hikari.HikariDataSource;
import dev.pgpx.benchmarks.peers.AuthorValues;
import dev.pgpx.benchmarks.peers.AuthorValues.BookValues;
import dev.pgpx.benchmarks.peers.Contender;
import dev.pgpx.benchmarks.peers.Target;
import dev.pgpx.benchmarks.peers.Values;
import dev.pgpx.benchmarks.peers.blocking.Callers;
import dev.pgpx.benchmarks.peers.blocking.Pool;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.postgres.PostgresPlugin;

/**
 * Jdbi's fluent API with its PostgreSQL plugin; records by the constructor mapper and {@code bindMethods}, authors by a join and
 * {@code reduceRows}. It has no lazy loading and no batches of queries; its upsert is the statement by hand.
 */
public final class Jdbi extends Contender<Values, AuthorValues> {
    private static final int BATCH = 1_000;
    private static final String COLUMNS = "id, name, city, age, balance, active, created_at, profile, tags, token";
    private static final String INSERT =
            "insert into entry (name, city, age, balance, active, created_at, profile, tags, token)"
                    + " values (:name, :city, :age, :balance, :active, :createdAt, :profile::jsonb, :tags, :token)";
    private static final String UPSERT = INSERT.replace("entry", "customer")
            + " on conflict (token) do update set name = excluded.name, city = excluded.city, age = excluded.age,"
            + " balance = excluded.balance, active = excluded.active, created_at = excluded.created_at,"
            + " profile = excluded.profile, tags = excluded.tags";
    private static final String UPDATE =
            "update customer set name = :name, city = :city, age = :age, balance = :balance, active = :active,"
                    + " created_at = :createdAt, profile = :profile::jsonb, tags = :tags, token = :token where id = :id";

    private final HikariDataSource pool;
    private final org.jdbi.v3.core.Jdbi jdbi;

    /** Opens the pool. */
    public Jdbi(Target target) {
        pool = Pool.of(target);
        jdbi = org.jdbi.v3.core.Jdbi.create(pool)
                .installPlugin(new PostgresPlugin())
                .registerRowMapper(ConstructorMapper.factory(Values.class));
    }

    @Override
    public Values lookup(long id) {
        return jdbi.withHandle(handle -> handle.createQuery("select " + COLUMNS + " from account where id = :id")
                .bind("id", id)
                .mapTo(Values.class)
                .one());
    }

    @Override
    public List<Values> list(long from) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select " + COLUMNS + " from account where id >= :from order by id limit 1000")
                .bind("from", from)
                .mapTo(Values.class)
                .list());
    }

    @Override
    public void stream(Consumer<? super Values> each) {
        jdbi.useTransaction(handle -> handle.createQuery("select " + COLUMNS + " from account order by id")
                .setFetchSize(BATCH)
                .mapTo(Values.class)
                .useStream(rows -> rows.forEach(each)));
    }

    @Override
    public long insert(Values row) {
        return jdbi.withHandle(handle -> handle.createUpdate(INSERT)
                .bindMethods(row)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(long.class)
                .one());
    }

    @Override
    public void insertAll(List<Values> rows) {
        execute(INSERT, rows);
    }

    @Override
    public void updateAll(List<Values> rows) {
        execute(UPDATE, rows);
    }

    @Override
    public void upsertAll(List<Values> rows) {
        execute(UPSERT, rows);
    }

    private void execute(String sql, List<Values> rows) {
        jdbi.useTransaction(handle -> {
            for (int from = 0; from < rows.size(); from += BATCH) {
                try (PreparedBatch batch = batch(handle, sql, rows, from)) {
                    batch.execute();
                }
            }
        });
    }

    private static PreparedBatch batch(Handle handle, String sql, List<Values> rows, int from) {
        PreparedBatch batch = handle.prepareBatch(sql);
        for (Values row : rows.subList(from, Math.min(from + BATCH, rows.size()))) {
            batch.bindMethods(row).add();
        }
        return batch;
    }

    @Override
    public long[] insertAllForIds(List<Values> rows) {
        return jdbi.inTransaction(handle -> {
            List<Long> ids = new ArrayList<>(rows.size());
            for (int from = 0; from < rows.size(); from += BATCH) {
                try (PreparedBatch batch = batch(handle, INSERT, rows, from)) {
                    batch.executePreparedBatch("id").mapTo(long.class).forEach(ids::add);
                }
            }
            return ids.stream().mapToLong(Long::longValue).toArray();
        });
    }

    @Override
    public List<AuthorValues> eager(List<Long> ids) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select a.id as a_id, a.name as a_name, a.born as a_born, b.id, b.title, b.price, b.published_on"
                                + " from author a left join book b on b.author_id = a.id"
                                + " where a.id = any(:ids) order by a.id, b.id")
                .bindArray("ids", Long.class, ids)
                .registerRowMapper(ConstructorMapper.factory(BookValues.class))
                .reduceRows(Jdbi::addBook)
                .toList());
    }

    private static void addBook(Map<Long, AuthorValues> authors, RowView row) {
        AuthorValues author = authors.computeIfAbsent(
                row.getColumn("a_id", Long.class),
                id -> new AuthorValues(
                        id,
                        row.getColumn("a_name", String.class),
                        row.getColumn("a_born", LocalDate.class),
                        new ArrayList<>()));
        if (row.getColumn("id", Long.class) != null) {
            author.books().add(row.getRow(BookValues.class));
        }
    }

    @Override
    public void callers(long[] ids, int callers, Consumer<? super Values> each) throws Exception {
        Callers.run(ids, callers, this::lookup, each);
    }

    @Override
    public List<Values> pageByOffset(int offset, int size) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select " + COLUMNS + " from account order by created_at, id limit :size offset :offset")
                .bind("size", size)
                .bind("offset", offset)
                .mapTo(Values.class)
                .list());
    }

    @Override
    public List<Values> pageByKey(Values after, int size) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select " + COLUMNS
                                + " from account where (created_at, id) > (:createdAt, :id) order by created_at, id limit :size")
                .bind("createdAt", after.createdAt())
                .bind("id", after.id())
                .bind("size", size)
                .mapTo(Values.class)
                .list());
    }

    @Override
    public Values row(Values values) {
        return values;
    }

    @Override
    public Values values(Values row) {
        return row;
    }

    @Override
    public AuthorValues author(AuthorValues author) {
        return author;
    }

    @Override
    public void close() {
        pool.close();
    }
}
