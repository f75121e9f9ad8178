package dev.pgpx.benchmarks.peers.pgpx;

import static dev.pgpx.benchmarks.peers.pgpx.AccountTable.ACCOUNT;
import static dev.pgpx.benchmarks.peers.pgpx.AuthorTable.AUTHOR;
import static dev.pgpx.benchmarks.peers.pgpx.CustomerTable.CUSTOMER;
import static dev.pgpx.benchmarks.peers.pgpx.EntryTable.ENTRY;
import static dev.pgpx.query.Sql.from;
import static dev.pgpx.query.Sql.sql;

import dev.pgpx.benchmarks.peers.AuthorValues;
import dev.pgpx.benchmarks.peers.AuthorValues.BookValues;
import dev.pgpx.benchmarks.peers.Contender;
import dev.pgpx.benchmarks.peers.Target;
import dev.pgpx.benchmarks.peers.Values;
import dev.pgpx.benchmarks.peers.blocking.Callers;
import dev.pgpx.database.Batch;
import dev.pgpx.database.Database;
import dev.pgpx.database.settings.Settings;
import dev.pgpx.query.Sql;
import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.Json;
import dev.pgpx.types.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * pgpx with its defaults, but for the size of its pool. Its records are of one table each, so rows to be written are
 * copied into records of the table that they go to within what is measured.
 */
public final class Pgpx extends Contender<Account, Author> {
    private static final int PAGE = 1_000;
    private static final int GROUP = 50;
    private static final Codec<List<String>> TEXTS = Codecs.array(Codecs.TEXT);

    private final Database database;
    private final int pool;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    /** Opens it; connections are made when they are needed. */
    public Pgpx(Target target) {
        pool = target.pool();
        database = Database.open(Settings.builder()
                .url("postgresql://" + target.user() + "@" + target.host() + ":" + target.port() + "/" + target.database())
                .poolSize(pool)
                .build());
    }

    @Override
    public Account lookup(long id) {
        return database.one(from(ACCOUNT).where(ACCOUNT.id.eq(id)));
    }

    @Override
    public List<Account> list(long from) {
        return database.list(
                from(ACCOUNT).where(ACCOUNT.id.ge(from)).orderBy(ACCOUNT.id.asc()).limit(PAGE));
    }

    /** The same rows as {@link #list} over the same engine, SQL and reading written by hand (W12). */
    public List<Account> listByHand(long from) {
        return database.list(sql("select id, name, city, age, balance, active, created_at, profile, tags, token from account"
                        + " where id >= :from order by id limit :size")
                .bind("from", from)
                .bind("size", (long) PAGE)
                .map(Pgpx::account));
    }

    private static Account account(Row row) {
        return new Account(
                row.getLong(0),
                row.require(1, Codecs.TEXT),
                row.require(2, Codecs.TEXT),
                row.getInt(3),
                row.require(4, Codecs.NUMERIC),
                row.getBoolean(5),
                row.require(6, Codecs.TIMESTAMPTZ),
                row.require(7, Codecs.JSONB),
                row.require(8, TEXTS),
                row.require(9, Codecs.UUID));
    }

    @Override
    public void stream(Consumer<? super Account> each) {
        try (Stream<Account> rows = database.stream(from(ACCOUNT).orderBy(ACCOUNT.id.asc()))) {
            rows.forEach(each);
        }
    }

    @Override
    public long insert(Account row) {
        return database.one(Sql.insert(ENTRY).values(Entry.of(row)).returning(ENTRY.id));
    }

    @Override
    public void insertAll(List<Account> rows) {
        database.insertAll(ENTRY, rows.stream().map(Entry::of));
    }

    @Override
    public long[] insertAllForIds(List<Account> rows) {
        return database.insertAll(ENTRY, rows.stream().map(Entry::of).toList()).stream()
                .mapToLong(Entry::id)
                .toArray();
    }

    @Override
    public void updateAll(List<Account> rows) {
        database.updateAll(CUSTOMER, rows.stream().map(Customer::of).toList());
    }

    @Override
    public List<Author> eager(List<Long> ids) {
        return database.list(from(AUTHOR).where(AUTHOR.id.in(ids)).load(AUTHOR.books));
    }

    /** The first {@code get()} loads the books of all authors of the result. */
    @Override
    public List<Author> lazy(List<Long> ids) {
        List<Author> authors = database.list(from(AUTHOR).where(AUTHOR.id.in(ids)));
        authors.forEach(author -> author.books().get());
        return authors;
    }

    @Override
    public void callers(long[] ids, int callers, Consumer<? super Account> each) throws Exception {
        Callers.run(ids, callers, this::lookup, each);
    }

    @Override
    public void grouped(long[] ids, Consumer<? super Account> each) throws Exception {
        AtomicInteger next = new AtomicInteger();
        together(pool, () -> {
            for (int i = next.getAndAdd(GROUP); i < ids.length; i = next.getAndAdd(GROUP)) {
                group(ids, i, Math.min(i + GROUP, ids.length), each);
            }
            return null;
        });
    }

    private void group(long[] ids, int from, int to, Consumer<? super Account> each) {
        Batch batch = new Batch();
        List<Batch.Part<List<Account>>> parts = new ArrayList<>(to - from);
        for (int i = from; i < to; i++) {
            parts.add(batch.list(from(ACCOUNT).where(ACCOUNT.id.eq(ids[i]))));
        }
        database.run(batch);
        parts.forEach(part -> each.accept(part.get().get(0)));
    }

    private void together(int callers, Callable<Void> caller) throws Exception {
        List<Future<Void>> all = new ArrayList<>(callers);
        for (int i = 0; i < callers; i++) {
            all.add(threads.submit(caller));
        }
        for (Future<Void> one : all) {
            one.get();
        }
    }

    @Override
    public void upsertAll(List<Account> rows) {
        database.upsertAll(Sql.insert(CUSTOMER).onConflict(CUSTOMER.token), rows.stream().map(Customer::of).toList());
    }

    @Override
    public List<Account> pageByOffset(int offset, int size) {
        return database.list(from(ACCOUNT)
                .orderBy(ACCOUNT.createdAt.asc(), ACCOUNT.id.asc())
                .offset(offset)
                .limit(size));
    }

    /** What {@code page} sends, from a record instead of a cursor. */
    @Override
    public List<Account> pageByKey(Account after, int size) {
        return database.list(from(ACCOUNT)
                .where(Sql.row(ACCOUNT.createdAt, ACCOUNT.id).gt(after.createdAt(), after.id()))
                .orderBy(ACCOUNT.createdAt.asc(), ACCOUNT.id.asc())
                .limit(size));
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
                Json.of(values.profile()),
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
                row.profile().text(),
                row.tags(),
                row.token());
    }

    @Override
    public AuthorValues author(Author author) {
        return new AuthorValues(
                author.id(),
                author.name(),
                author.born(),
                author.books().get().stream()
                        .map(book -> new BookValues(book.id(), book.title(), book.price(), book.publishedOn()))
                        .toList());
    }

    @Override
    public void close() {
        threads.close();
        database.close();
    }
}
