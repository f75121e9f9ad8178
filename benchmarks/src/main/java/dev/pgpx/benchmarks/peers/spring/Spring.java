package dev.pgpx.benchmarks.peers.spring;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ParameterizedPreparedStatementSetter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Spring's JdbcClient for reads and single rows, JdbcTemplate for batches, which the client leaves to it, TransactionTemplate around
 * what is all or nothing. Rows are mapped by hand ({@link Rows}), by position. It has no lazy loading and no batches of queries; its
 * upsert is the statement by hand.
 */
public final class Spring extends Contender<Values, AuthorValues> {
    private static final int BATCH = 1_000;
    private static final String COLUMNS = "id, name, city, age, balance, active, created_at, profile, tags, token";
    private static final String INSERT =
            "insert into entry (name, city, age, balance, active, created_at, profile, tags, token)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String UPSERT = INSERT.replace("entry", "customer")
            + " on conflict (token) do update set name = excluded.name, city = excluded.city, age = excluded.age,"
            + " balance = excluded.balance, active = excluded.active, created_at = excluded.created_at,"
            + " profile = excluded.profile, tags = excluded.tags";
    private static final String UPDATE = "update customer set name = ?, city = ?, age = ?, balance = ?, active = ?,"
            + " created_at = ?, profile = ?, tags = ?, token = ? where id = ?";

    private final HikariDataSource pool;
    private final JdbcTemplate template;
    private final JdbcClient client;
    private final TransactionTemplate transaction;

    /** Opens the pool. */
    public Spring(Target target) {
        pool = Pool.of(target);
        template = new JdbcTemplate(pool);
        client = JdbcClient.create(template);
        transaction = new TransactionTemplate(new JdbcTransactionManager(pool));
    }

    @Override
    public Values lookup(long id) {
        return client.sql("select " + COLUMNS + " from account where id = ?")
                .param(id)
                .query(Rows::read)
                .single();
    }

    @Override
    public List<Values> list(long from) {
        return client.sql("select " + COLUMNS + " from account where id >= ? order by id limit 1000")
                .param(from)
                .query(Rows::read)
                .list();
    }

    @Override
    public void stream(Consumer<? super Values> each) {
        transaction.executeWithoutResult(status -> {
            try (Stream<Values> rows = client
                    .sql("select " + COLUMNS + " from account order by id")
                    .withFetchSize(BATCH)
                    .query(Rows::read)
                    .stream()) {
                rows.forEach(each);
            }
        });
    }

    @Override
    public long insert(Values row) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        template.update(
                connection -> {
                    var statement = connection.prepareStatement(INSERT, new String[] {"id"});
                    Rows.write(statement, row);
                    return statement;
                },
                key);
        return key.getKeyAs(Long.class);
    }

    @Override
    public void insertAll(List<Values> rows) {
        batch(INSERT, rows, Rows::write);
    }

    private void batch(String sql, List<Values> rows, ParameterizedPreparedStatementSetter<Values> setter) {
        transaction.executeWithoutResult(status -> template.batchUpdate(sql, rows, BATCH, setter));
    }

    @Override
    public long[] insertAllForIds(List<Values> rows) {
        GeneratedKeyHolder keys = new GeneratedKeyHolder();
        transaction.executeWithoutResult(status -> template.batchUpdate(
                connection -> connection.prepareStatement(INSERT, new String[] {"id"}), new Rows.Setter(rows), keys));
        return keys.getKeyList().stream().mapToLong(key -> (Long) key.get("id")).toArray();
    }

    @Override
    public void updateAll(List<Values> rows) {
        batch(UPDATE, rows, (statement, row) -> {
            Rows.write(statement, row);
            statement.setLong(10, row.id());
        });
    }

    @Override
    public void upsertAll(List<Values> rows) {
        batch(UPSERT, rows, Rows::write);
    }

    @Override
    public List<AuthorValues> eager(List<Long> ids) {
        Long[] keys = ids.toArray(Long[]::new);
        Map<Long, List<BookValues>> books = new HashMap<>();
        client.sql("select id, title, price, published_on, author_id from book where author_id = any(?) order by id")
                .param(keys)
                .query(row -> {
                    books.computeIfAbsent(row.getLong(5), author -> new ArrayList<>())
                            .add(new BookValues(
                                    row.getLong(1),
                                    row.getString(2),
                                    row.getBigDecimal(3),
                                    row.getObject(4, LocalDate.class)));
                });
        return client.sql("select id, name, born from author where id = any(?) order by id")
                .param(keys)
                .query((row, number) -> new AuthorValues(
                        row.getLong(1),
                        row.getString(2),
                        row.getObject(3, LocalDate.class),
                        books.getOrDefault(row.getLong(1), List.of())))
                .list();
    }

    @Override
    public void callers(long[] ids, int callers, Consumer<? super Values> each) throws Exception {
        Callers.run(ids, callers, this::lookup, each);
    }

    @Override
    public List<Values> pageByOffset(int offset, int size) {
        return client.sql("select " + COLUMNS + " from account order by created_at, id limit ? offset ?")
                .params(size, offset)
                .query(Rows::read)
                .list();
    }

    @Override
    public List<Values> pageByKey(Values after, int size) {
        return client.sql("select " + COLUMNS
                        + " from account where (created_at, id) > (?, ?) order by created_at, id limit ?")
                .params(Rows.time(after.createdAt()), after.id(), size)
                .query(Rows::read)
                .list();
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
