package dev.pgpx.benchmarks.peers.ebean;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.pgpx.benchmarks.peers.AuthorValues;
import dev.pgpx.benchmarks.peers.Contender;
import dev.pgpx.benchmarks.peers.Target;
import dev.pgpx.benchmarks.peers.Values;
import dev.pgpx.benchmarks.peers.blocking.Callers;
import dev.pgpx.benchmarks.peers.blocking.Pool;
import io.ebean.Database;
import io.ebean.InsertOptions;
import io.ebean.Query;
import io.ebean.Transaction;
import java.util.List;
import java.util.function.Consumer;

/**
 * Ebean with entities enhanced at build time, unmodifiable where they are only read, batches of 1,000, keys of new rows drawn from
 * the column's sequence 1,000 at a time. Books come by {@code fetchQuery}, or lazily in batches. Its upsert is {@code insertAll} on
 * conflict. It has no batches of queries. Queries out of transactions go to connections in autocommit, as its documentation has
 * them in a data source for reading, all others to one without.
 */
public final class Ebean extends Contender<Row, Author> {
    private static final int BATCH = 1_000;
    private static final int FETCHED_TOGETHER = 100;
    private static final InsertOptions UPSERT =
            InsertOptions.builder().onConflictUpdate().uniqueColumns("token").build();

    private final HikariDataSource reads;
    private final HikariDataSource writes;
    private final Database database;

    /** Opens the pool and builds the database. */
    public Ebean(Target target) {
        reads = Pool.of(target);
        writes = new HikariDataSource(writing(target));
        database = Database.builder()
                .name("benchmarks")
                .dataSource(writes)
                .readOnlyDataSource(reads)
                .classes(List.of(
                        Row.class,
                        Account.class,
                        Entry.class,
                        Customer.class,
                        CustomerByToken.class,
                        Author.class,
                        Author.Book.class))
                .loadModuleInfo(false)
                .register(false)
                .defaultDatabase(false)
                .databaseSequenceBatchSize(BATCH)
                .build();
    }

    /** Ebean ends what it begins, and takes a second connection to draw keys with. */
    private static HikariConfig writing(Target target) {
        HikariConfig settings = Pool.settings(target);
        settings.setAutoCommit(false);
        settings.setMaximumPoolSize(2);
        settings.setMinimumIdle(0);
        return settings;
    }

    private Query<Account> accounts() {
        return database.find(Account.class).setUnmodifiable(true);
    }

    private static List<Row> rows(Query<Account> query) {
        return List.copyOf(query.findList());
    }

    @Override
    public Row lookup(long id) {
        return accounts().setId(id).findOne();
    }

    @Override
    public List<Row> list(long from) {
        return rows(accounts()
                .where()
                .ge("id", from)
                .orderBy("id")
                .setMaxRows(BATCH)
                .query());
    }

    @Override
    public void stream(Consumer<? super Row> each) {
        try (Transaction transaction = database.beginTransaction()) {
            accounts().orderBy("id").setBufferFetchSizeHint(BATCH).findEach(each::accept);
            transaction.commit();
        }
    }

    @Override
    public long insert(Row row) {
        Entry entry = Entry.of(row);
        database.insert(entry);
        return entry.id();
    }

    @Override
    public void insertAll(List<Row> rows) {
        batch(transaction -> database.insertAll(rows.stream().map(Entry::of).toList(), transaction));
    }

    private void batch(Consumer<Transaction> writing) {
        try (Transaction transaction = database.beginTransaction()) {
            transaction.setBatchMode(true);
            transaction.setBatchSize(BATCH);
            writing.accept(transaction);
            transaction.commit();
        }
    }

    @Override
    public long[] insertAllForIds(List<Row> rows) {
        List<Entry> entries = rows.stream().map(Entry::of).toList();
        batch(transaction -> database.insertAll(entries, transaction));
        return entries.stream().mapToLong(Entry::id).toArray();
    }

    @Override
    public void updateAll(List<Row> rows) {
        batch(transaction -> database.updateAll(rows.stream().map(Customer::of).toList(), transaction));
    }

    @Override
    public void upsertAll(List<Row> rows) {
        batch(transaction ->
                database.insertAll(rows.stream().map(CustomerByToken::of).toList(), UPSERT, transaction));
    }

    @Override
    public List<Author> eager(List<Long> ids) {
        return database.find(Author.class)
                .setUnmodifiable(true)
                .fetchQuery("books")
                .where()
                .idIn(ids)
                .orderBy("id")
                .findList();
    }

    @Override
    public List<Author> lazy(List<Long> ids) {
        List<Author> authors = database.find(Author.class)
                .setLazyLoadBatchSize(FETCHED_TOGETHER)
                .where()
                .idIn(ids)
                .orderBy("id")
                .findList();
        authors.forEach(author -> author.books().size());
        return authors;
    }

    @Override
    public void callers(long[] ids, int callers, Consumer<? super Row> each) throws Exception {
        Callers.run(ids, callers, this::lookup, each);
    }

    @Override
    public List<Row> pageByOffset(int offset, int size) {
        return rows(accounts().orderBy("createdAt, id").setFirstRow(offset).setMaxRows(size));
    }

    @Override
    public List<Row> pageByKey(Row after, int size) {
        return rows(accounts()
                .where()
                .raw("(createdAt, id) > (?, ?)", after.createdAt(), after.id())
                .orderBy("createdAt, id")
                .setMaxRows(size)
                .query());
    }

    @Override
    public Row row(Values values) {
        return Account.of(values);
    }

    @Override
    public Values values(Row row) {
        return row.values();
    }

    @Override
    public AuthorValues author(Author author) {
        return author.values();
    }

    @Override
    public void close() {
        database.shutdown();
        reads.close();
        writes.close();
    }
}
