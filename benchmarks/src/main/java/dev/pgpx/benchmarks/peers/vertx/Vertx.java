package dev.pgpx.benchmarks.peers.vertx;

import dev.pgpx.benchmarks.peers.AuthorValues;
import dev.pgpx.benchmarks.peers.AuthorValues.BookValues;
import dev.pgpx.benchmarks.peers.Contender;
import dev.pgpx.benchmarks.peers.Target;
import dev.pgpx.benchmarks.peers.Values;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.RowStream;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * The Vert.x PostgreSQL client: prepared statements cached, batches by {@code executeBatch}, a cursor for the stream. What does not
 * need one connection goes through the pooled client, which pipelines; with one caller that changes nothing, with 64 it does. All
 * other callers wait for the future. It has no lazy loading and no upsert of its own but the statement.
 */
public final class Vertx extends Contender<Values, AuthorValues> {
    private static final int BATCH = 1_000;
    private static final int PIPELINED = 64;

    private final io.vertx.core.Vertx vertx = io.vertx.core.Vertx.vertx();
    private final Target target;
    private final PgConnectOptions options;
    private final SqlClient client;
    private Pool pool;

    /** Opens the client; the pool for transactions is opened when it is first needed. */
    public Vertx(Target target) {
        this.target = target;
        options = new PgConnectOptions()
                .setHost(target.host())
                .setPort(target.port())
                .setDatabase(target.database())
                .setUser(target.user())
                .setCachePreparedStatements(true)
                .setPipeliningLimit(PIPELINED);
        client = PgBuilder.client()
                .with(new PoolOptions().setMaxSize(target.pool()))
                .connectingTo(options)
                .using(vertx)
                .build();
    }

    private static <T> T wait(Future<T> future) {
        return future.toCompletionStage().toCompletableFuture().join();
    }

    private Pool pool() {
        if (pool == null) {
            pool = PgBuilder.pool()
                    .with(new PoolOptions().setMaxSize(target.pool()))
                    .connectingTo(options)
                    .using(vertx)
                    .build();
        }
        return pool;
    }

    private List<Values> query(String sql, Tuple values) {
        List<Values> rows = new ArrayList<>();
        wait(client.preparedQuery(sql).execute(values)).forEach(row -> rows.add(Rows.read(row)));
        return rows;
    }

    @Override
    public Values lookup(long id) {
        return wait(ask(id));
    }

    private Future<Values> ask(long id) {
        return client.preparedQuery(Rows.BY_ID)
                .execute(Tuple.of(id))
                .map(rows -> Rows.read(rows.iterator().next()));
    }

    @Override
    public List<Values> list(long from) {
        return query(Rows.SELECT + " where id >= $1 order by id limit 1000", Tuple.of(from));
    }

    @Override
    public void stream(Consumer<? super Values> each) {
        wait(pool().withTransaction(connection -> connection
                .prepare(Rows.SELECT + " order by id")
                .compose(statement -> consume(statement.createStream(BATCH), each))));
    }

    private static Future<Void> consume(RowStream<Row> rows, Consumer<? super Values> each) {
        Promise<Void> end = Promise.promise();
        rows.exceptionHandler(end::tryFail)
                .endHandler(nothing -> end.tryComplete())
                .handler(row -> each.accept(Rows.read(row)));
        return end.future();
    }

    @Override
    public long insert(Values row) {
        return wait(client.preparedQuery(Rows.INSERT + " returning id").execute(Rows.tuple(row)))
                .iterator()
                .next()
                .getLong(0);
    }

    @Override
    public void insertAll(List<Values> rows) {
        batch(Rows.INSERT, rows.stream().map(Rows::tuple).toList());
    }

    private RowSet<Row> batch(String sql, List<Tuple> rows) {
        return wait(pool().withTransaction(
                        connection -> connection.preparedQuery(sql).executeBatch(rows)));
    }

    @Override
    public long[] insertAllForIds(List<Values> rows) {
        long[] ids = new long[rows.size()];
        RowSet<Row> one = batch(
                Rows.INSERT + " returning id", rows.stream().map(Rows::tuple).toList());
        for (int i = 0; i < ids.length; i++, one = one.next()) {
            ids[i] = one.iterator().next().getLong(0);
        }
        return ids;
    }

    @Override
    public void updateAll(List<Values> rows) {
        batch(
                Rows.UPDATE,
                rows.stream().map(row -> Rows.tuple(row).addLong(row.id())).toList());
    }

    @Override
    public void upsertAll(List<Values> rows) {
        batch(Rows.UPSERT, rows.stream().map(Rows::tuple).toList());
    }

    @Override
    public List<AuthorValues> eager(List<Long> ids) {
        Tuple keys = Tuple.of(ids.toArray(Long[]::new));
        Future<RowSet<Row>> asked = client.preparedQuery(
                        "select id, title, price, published_on, author_id from book where author_id = any($1) order by id")
                .execute(keys);
        RowSet<Row> authors =
                wait(client.preparedQuery("select id, name, born from author where id = any($1) order by id")
                        .execute(keys));
        Map<Long, List<BookValues>> books = new HashMap<>();
        for (Row row : wait(asked)) {
            books.computeIfAbsent(row.getLong(4), author -> new ArrayList<>())
                    .add(new BookValues(row.getLong(0), row.getString(1), row.getBigDecimal(2), row.getLocalDate(3)));
        }
        List<AuthorValues> found = new ArrayList<>();
        authors.forEach(row -> found.add(new AuthorValues(
                row.getLong(0), row.getString(1), row.getLocalDate(2), books.getOrDefault(row.getLong(0), List.of()))));
        return found;
    }

    @Override
    public void callers(long[] ids, int callers, Consumer<? super Values> each) {
        AtomicInteger next = new AtomicInteger();
        List<Future<Void>> running = new ArrayList<>();
        for (int caller = 0; caller < callers; caller++) {
            running.add(askOn(ids, next, each));
        }
        wait(Future.all(running));
    }

    /** Asks for the next row that nobody has asked for, and again when it is there. */
    private Future<Void> askOn(long[] ids, AtomicInteger next, Consumer<? super Values> each) {
        int i = next.getAndIncrement();
        if (i >= ids.length) {
            return Future.succeededFuture();
        }
        return ask(ids[i]).compose(row -> {
            each.accept(row);
            return askOn(ids, next, each);
        });
    }

    @Override
    public List<Values> pageByOffset(int offset, int size) {
        return query(Rows.PAGE_BY_OFFSET, Tuple.of(size, offset));
    }

    @Override
    public List<Values> pageByKey(Values after, int size) {
        return query(
                Rows.SELECT + " where (created_at, id) > ($1, $2) order by created_at, id limit $3",
                Tuple.of(Rows.time(after.createdAt()), after.id(), size));
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
        wait(vertx.close());
    }
}
