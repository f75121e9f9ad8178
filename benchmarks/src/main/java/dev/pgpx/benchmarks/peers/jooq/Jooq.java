package dev.pgpx.benchmarks.peers.jooq;

import static dev.pgpx.benchmarks.peers.jooq.Tables.ACCOUNT;
import static dev.pgpx.benchmarks.peers.jooq.Tables.AUTHOR;
import static dev.pgpx.benchmarks.peers.jooq.Tables.BOOK;
import static dev.pgpx.benchmarks.peers.jooq.Tables.CUSTOMER;
import static dev.pgpx.benchmarks.peers.jooq.Tables.ENTRY;
import static org.jooq.Records.mapping;

import com.zaxxer.hikari.HikariDataSource;
import dev.pgpx.benchmarks.peers.AuthorValues;
import dev.pgpx.benchmarks.peers.AuthorValues.BookValues;
import dev.pgpx.benchmarks.peers.Contender;
import dev.pgpx.benchmarks.peers.Target;
import dev.pgpx.benchmarks.peers.Values;
import dev.pgpx.benchmarks.peers.blocking.Callers;
import dev.pgpx.benchmarks.peers.blocking.Pool;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Query;
import org.jooq.Record10;
import org.jooq.RecordMapper;
import org.jooq.SQLDialect;
import org.jooq.SelectWhereStep;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/**
 * jOOQ with tables such as its generator writes, records by {@code Records.mapping}, without its logging of each execution. Bulk
 * writes are batches of one statement with many values; where ids are to come back, {@code insert … returning} with many rows, as
 * jOOQ's batches give none. Authors come by two queries, which is faster than {@code multiset}. It has no lazy loading
 * and no batches of queries.
 */
public final class Jooq extends Contender<Account, AuthorValues> {
    private static final int BATCH = 1_000;
    private static final RecordMapper<
                    Record10<Long, String, String, Integer, BigDecimal, Boolean, Instant, JSONB, String[], UUID>,
                    Account>
            MAPPER = mapping(Account::new);

    private final HikariDataSource pool;
    private final DSLContext context;

    /** Opens the pool. */
    public Jooq(Target target) {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        pool = Pool.of(target);
        context = DSL.using(pool, SQLDialect.POSTGRES, new Settings().withExecuteLogging(false));
    }

    private static SelectWhereStep<
                    Record10<Long, String, String, Integer, BigDecimal, Boolean, Instant, JSONB, String[], UUID>>
            select(DSLContext context) {
        return context.select(
                        ACCOUNT.id,
                        ACCOUNT.name,
                        ACCOUNT.city,
                        ACCOUNT.age,
                        ACCOUNT.balance,
                        ACCOUNT.active,
                        ACCOUNT.createdAt,
                        ACCOUNT.profile,
                        ACCOUNT.tags,
                        ACCOUNT.token)
                .from(ACCOUNT);
    }

    @Override
    public Account lookup(long id) {
        return select(context).where(ACCOUNT.id.eq(id)).fetchSingle(MAPPER);
    }

    @Override
    public List<Account> list(long from) {
        return select(context)
                .where(ACCOUNT.id.ge(from))
                .orderBy(ACCOUNT.id)
                .limit(1000)
                .fetch(MAPPER);
    }

    @Override
    public void stream(Consumer<? super Account> each) {
        context.transaction(transaction -> {
            try (Cursor<Record10<Long, String, String, Integer, BigDecimal, Boolean, Instant, JSONB, String[], UUID>>
                    rows = select(transaction.dsl())
                            .orderBy(ACCOUNT.id)
                            .fetchSize(BATCH)
                            .fetchLazy()) {
                rows.forEach(row -> each.accept(MAPPER.map(row)));
            }
        });
    }

    @Override
    public long insert(Account row) {
        return context.insertInto(ENTRY)
                .columns(Account.columns(ENTRY))
                .values(row.toArray())
                .returningResult(ENTRY.id)
                .fetchSingle()
                .value1();
    }

    @Override
    public void insertAll(List<Account> rows) {
        batch(context.insertInto(ENTRY).columns(Account.columns(ENTRY)).values(new Object[9]), rows, Account::toArray);
    }

    private void batch(Query query, List<Account> rows, Function<Account, Object[]> values) {
        context.transaction(transaction -> {
            for (int from = 0; from < rows.size(); from += BATCH) {
                transaction
                        .dsl()
                        .batch(
                                query,
                                rows.subList(from, Math.min(from + BATCH, rows.size())).stream()
                                        .map(values)
                                        .toArray(Object[][]::new))
                        .execute();
            }
        });
    }

    @Override
    public long[] insertAllForIds(List<Account> rows) {
        long[] ids = new long[rows.size()];
        context.transaction(transaction -> {
            for (int from = 0; from < ids.length; from += BATCH) {
                int at = from;
                for (long id : insert(transaction.dsl(), rows.subList(from, Math.min(from + BATCH, ids.length)))) {
                    ids[at++] = id;
                }
            }
        });
        return ids;
    }

    private static List<Long> insert(DSLContext context, List<Account> rows) {
        return context.insertInto(ENTRY)
                .columns(
                        ENTRY.name,
                        ENTRY.city,
                        ENTRY.age,
                        ENTRY.balance,
                        ENTRY.active,
                        ENTRY.createdAt,
                        ENTRY.profile,
                        ENTRY.tags,
                        ENTRY.token)
                .valuesOfRows(rows.stream().map(Account::toRow).toList())
                .returningResult(ENTRY.id)
                .fetch(ENTRY.id);
    }

    @Override
    public void updateAll(List<Account> rows) {
        Map<Field<?>, Object> columns = new LinkedHashMap<>();
        Account.columns(CUSTOMER).forEach(column -> columns.put(column, null));
        batch(context.update(CUSTOMER).set(columns).where(CUSTOMER.id.eq((Long) null)), rows, Account::toArrayWithId);
    }

    @Override
    public void upsertAll(List<Account> rows) {
        batch(
                context.insertInto(CUSTOMER)
                        .columns(Account.columns(CUSTOMER))
                        .values(new Object[9])
                        .onConflict(CUSTOMER.token)
                        .doUpdate()
                        .setAllToExcluded(),
                rows,
                Account::toArray);
    }

    @Override
    public List<AuthorValues> eager(List<Long> ids) {
        Long[] keys = ids.toArray(Long[]::new);
        Map<Long, List<BookValues>> books = context.select(
                        BOOK.authorId, BOOK.id, BOOK.title, BOOK.price, BOOK.publishedOn)
                .from(BOOK)
                .where(BOOK.authorId.eq(DSL.any(keys)))
                .orderBy(BOOK.id)
                .fetchGroups(
                        BOOK.authorId, row -> new BookValues(row.value2(), row.value3(), row.value4(), row.value5()));
        return context.select(AUTHOR.id, AUTHOR.name, AUTHOR.born)
                .from(AUTHOR)
                .where(AUTHOR.id.eq(DSL.any(keys)))
                .orderBy(AUTHOR.id)
                .fetch(mapping(
                        (id, name, born) -> new AuthorValues(id, name, born, books.getOrDefault(id, List.of()))));
    }

    @Override
    public void callers(long[] ids, int callers, Consumer<? super Account> each) throws Exception {
        Callers.run(ids, callers, this::lookup, each);
    }

    @Override
    public List<Account> pageByOffset(int offset, int size) {
        return select(context)
                .orderBy(ACCOUNT.createdAt, ACCOUNT.id)
                .limit(size)
                .offset(offset)
                .fetch(MAPPER);
    }

    @Override
    public List<Account> pageByKey(Account after, int size) {
        return select(context)
                .orderBy(ACCOUNT.createdAt, ACCOUNT.id)
                .seek(after.createdAt(), after.id())
                .limit(size)
                .fetch(MAPPER);
    }

    @Override
    public Account row(Values values) {
        return Account.of(values);
    }

    @Override
    public Values values(Account row) {
        return row.values();
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
