package dev.pgpx.benchmarks.peers.r2dbc;

import dev.pgpx.benchmarks.peers.AuthorValues;
import dev.pgpx.benchmarks.peers.AuthorValues.BookValues;
import dev.pgpx.benchmarks.peers.Contender;
import dev.pgpx.benchmarks.peers.Target;
import dev.pgpx.benchmarks.peers.Values;
import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.postgresql.PostgresqlConnectionConfiguration;
import io.r2dbc.postgresql.PostgresqlConnectionFactory;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.Readable;
import io.r2dbc.spi.Result;
import io.r2dbc.spi.Statement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The R2DBC driver with its pool: statements cached by the driver, batches by {@code add()} in pieces, a fetch size for the stream.
 * The callers are one flow that asks for as many rows at a time; all else waits for the flow's end. It has no lazy loading and no
 * upsert of its own but the statement.
 */
public final class R2dbc extends Contender<Values, AuthorValues> {
    private static final int BATCH = 1_000;

    private final ConnectionPool pool;

    /** Opens the pool. */
    public R2dbc(Target target) {
        PostgresqlConnectionFactory factory =
                new PostgresqlConnectionFactory(PostgresqlConnectionConfiguration.builder()
                        .host(target.host())
                        .port(target.port())
                        .database(target.database())
                        .username(target.user())
                        .build());
        pool = new ConnectionPool(ConnectionPoolConfiguration.builder(factory)
                .initialSize(1)
                .maxSize(target.pool())
                .build());
    }

    private <T> Flux<T> query(String sql, int fetchSize, Consumer<Statement> bind, Function<Readable, T> mapper) {
        return Flux.usingWhen(
                pool.create(), connection -> run(connection, sql, fetchSize, bind, mapper), Connection::close);
    }

    private static <T> Flux<T> run(
            Connection connection, String sql, int fetchSize, Consumer<Statement> bind, Function<Readable, T> mapper) {
        Statement statement = connection.createStatement(sql).fetchSize(fetchSize);
        bind.accept(statement);
        return Flux.from(statement.execute()).concatMap(result -> result.map(mapper));
    }

    @Override
    public Values lookup(long id) {
        return ask(id).block();
    }

    private Mono<Values> ask(long id) {
        return query(Rows.BY_ID, 0, statement -> statement.bind(0, id), Rows::read)
                .single();
    }

    @Override
    public List<Values> list(long from) {
        return query(
                        Rows.SELECT + " where id >= $1 order by id limit 1000",
                        0,
                        statement -> statement.bind(0, from),
                        Rows::read)
                .collectList()
                .block();
    }

    @Override
    public void stream(Consumer<? super Values> each) {
        query(Rows.SELECT + " order by id", BATCH, statement -> {}, Rows::read)
                .doOnNext(each)
                .blockLast();
    }

    @Override
    public long insert(Values row) {
        return query(Rows.INSERT + " returning id", 0, statement -> Rows.bind(statement, row), R2dbc::id)
                .blockLast();
    }

    private static Long id(Readable row) {
        return row.get(0, Long.class);
    }

    @Override
    public void insertAll(List<Values> rows) {
        batches(Rows.INSERT, rows, Rows::bind, Result::getRowsUpdated);
    }

    @Override
    public long[] insertAllForIds(List<Values> rows) {
        return batches(Rows.INSERT + " returning id", rows, Rows::bind, result -> result.map(R2dbc::id)).stream()
                .mapToLong(Long::longValue)
                .toArray();
    }

    @Override
    public void updateAll(List<Values> rows) {
        batches(Rows.UPDATE, rows, Rows::bindWithId, Result::getRowsUpdated);
    }

    @Override
    public void upsertAll(List<Values> rows) {
        batches(Rows.UPSERT, rows, Rows::bind, Result::getRowsUpdated);
    }

    private List<Long> batches(
            String sql,
            List<Values> rows,
            BiConsumer<Statement, Values> bind,
            Function<Result, Publisher<Long>> read) {
        return Flux.usingWhen(
                        pool.create(),
                        connection -> Mono.from(connection.beginTransaction())
                                .thenMany(Flux.range(0, (rows.size() + BATCH - 1) / BATCH))
                                .concatMap(i -> batch(
                                        connection.createStatement(sql),
                                        rows.subList(i * BATCH, Math.min((i + 1) * BATCH, rows.size())),
                                        bind))
                                .concatMap(read),
                        connection -> Mono.from(connection.commitTransaction()).then(Mono.from(connection.close())),
                        (connection, error) ->
                                Mono.from(connection.rollbackTransaction()).then(Mono.from(connection.close())),
                        Connection::close)
                .collectList()
                .block();
    }

    private static Flux<? extends Result> batch(
            Statement statement, List<Values> rows, BiConsumer<Statement, Values> bind) {
        for (int i = 0; i < rows.size(); i++) {
            if (i > 0) {
                statement.add();
            }
            bind.accept(statement, rows.get(i));
        }
        return Flux.from(statement.execute());
    }

    @Override
    public List<AuthorValues> eager(List<Long> ids) {
        Long[] keys = ids.toArray(Long[]::new);
        Map<Long, List<BookValues>> books = new HashMap<>();
        return Flux.usingWhen(
                        pool.create(),
                        connection -> run(
                                        connection,
                                        "select id, title, price, published_on, author_id from book"
                                                + " where author_id = any($1) order by id",
                                        0,
                                        statement -> statement.bind(0, keys),
                                        row -> books.computeIfAbsent(
                                                        row.get(4, Long.class), author -> new ArrayList<>())
                                                .add(book(row)))
                                .thenMany(run(
                                        connection,
                                        "select id, name, born from author where id = any($1) order by id",
                                        0,
                                        statement -> statement.bind(0, keys),
                                        row -> author(row, books))),
                        Connection::close)
                .collectList()
                .block();
    }

    private static BookValues book(Readable row) {
        return new BookValues(
                row.get(0, Long.class),
                row.get(1, String.class),
                row.get(2, BigDecimal.class),
                row.get(3, LocalDate.class));
    }

    private static AuthorValues author(Readable row, Map<Long, List<BookValues>> books) {
        Long id = row.get(0, Long.class);
        return new AuthorValues(
                id, row.get(1, String.class), row.get(2, LocalDate.class), books.getOrDefault(id, List.of()));
    }

    @Override
    public void callers(long[] ids, int callers, Consumer<? super Values> each) {
        Flux.fromStream(Arrays.stream(ids).boxed())
                .flatMap(this::ask, callers)
                .doOnNext(each)
                .blockLast();
    }

    @Override
    public List<Values> pageByOffset(int offset, int size) {
        return query(
                        Rows.SELECT + " order by created_at, id limit $1 offset $2",
                        0,
                        statement -> statement.bind(0, size).bind(1, offset),
                        Rows::read)
                .collectList()
                .block();
    }

    @Override
    public List<Values> pageByKey(Values after, int size) {
        return query(
                        Rows.SELECT + " where (created_at, id) > ($1, $2) order by created_at, id limit $3",
                        0,
                        statement -> statement
                                .bind(0, after.createdAt())
                                .bind(1, after.id())
                                .bind(2, size),
                        Rows::read)
                .collectList()
                .block();
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
        pool.dispose();
    }
}
