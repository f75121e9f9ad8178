package dev.pgpx.benchmarks.peers.hibernate;

import com.zaxxer.hikari.HikariDataSource;
import dev.pgpx.benchmarks.peers.AuthorValues;
import dev.pgpx.benchmarks.peers.Contender;
import dev.pgpx.benchmarks.peers.Target;
import dev.pgpx.benchmarks.peers.Values;
import dev.pgpx.benchmarks.peers.blocking.Callers;
import dev.pgpx.benchmarks.peers.blocking.Pool;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.hibernate.SharedSessionContract;
import org.hibernate.cfg.BatchSettings;
import org.hibernate.cfg.Configuration;
import org.hibernate.cfg.FetchSettings;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.cfg.MappingSettings;
import org.hibernate.query.SelectionQuery;

/**
 * What both kinds of Hibernate's sessions have in common: entities, HQL, batches of 1,000, keys of new rows from a pooled sequence,
 * no second-level cache. Single reads are out of transactions. No metadata is asked for at the start.
 */
abstract class Hibernate extends Contender<Row, Author> {
    static final int BATCH = 1_000;
    private static final int FETCHED_TOGETHER = 100;

    final SessionFactory factory;
    private final HikariDataSource pool;

    Hibernate(Target target) {
        pool = Pool.of(target);
        Configuration configuration = new Configuration();
        configuration.getProperties().put(JdbcSettings.JAKARTA_NON_JTA_DATASOURCE, pool);
        factory = configuration
                .addAnnotatedClasses(
                        Account.class,
                        Entry.class,
                        Customer.class,
                        CustomerByToken.class,
                        Author.class,
                        Author.Book.class)
                .setProperty(JdbcSettings.ALLOW_METADATA_ON_BOOT, false)
                .setProperty(JdbcSettings.JAKARTA_HBM2DDL_DB_NAME, "PostgreSQL")
                .setProperty(JdbcSettings.JAKARTA_HBM2DDL_DB_MAJOR_VERSION, "18")
                .setProperty(MappingSettings.JSON_FORMAT_MAPPER, JsonText.class.getName())
                .setProperty(BatchSettings.STATEMENT_BATCH_SIZE, BATCH)
                .setProperty(BatchSettings.ORDER_INSERTS, true)
                .setProperty(BatchSettings.ORDER_UPDATES, true)
                .setProperty(FetchSettings.DEFAULT_BATCH_FETCH_SIZE, FETCHED_TOGETHER)
                .buildSessionFactory();
    }

    /** Asks in a session of its own. */
    abstract <T> T read(Function<SharedSessionContract, T> question);

    /** The rows in the order of their keys. */
    static Stream<Account> all(SharedSessionContract session) {
        return session.createSelectionQuery("from Account order by id", Account.class)
                .setReadOnly(true)
                .setFetchSize(BATCH)
                .getResultStream();
    }

    private List<Row> rows(String hql, Consumer<SelectionQuery<Account>> values) {
        return read(session -> {
            SelectionQuery<Account> query =
                    session.createSelectionQuery(hql, Account.class).setReadOnly(true);
            values.accept(query);
            return List.copyOf(query.getResultList());
        });
    }

    @Override
    public final List<Row> list(long from) {
        return rows("from Account where id >= :from order by id", query -> query.setParameter("from", from)
                .setMaxResults(BATCH));
    }

    @Override
    public final List<Author> eager(List<Long> ids) {
        return read(session -> session.createSelectionQuery(
                        "from Author a left join fetch a.books where a.id in :ids order by a.id", Author.class)
                .setReadOnly(true)
                .setParameterList("ids", ids)
                .getResultList());
    }

    @Override
    public final void callers(long[] ids, int callers, Consumer<? super Row> each) throws Exception {
        Callers.run(ids, callers, this::lookup, each);
    }

    @Override
    public final List<Row> pageByOffset(int offset, int size) {
        return rows("from Account order by createdAt, id", query -> query.setFirstResult(offset)
                .setMaxResults(size));
    }

    @Override
    public final List<Row> pageByKey(Row after, int size) {
        return rows(
                "from Account where (createdAt, id) > (:createdAt, :id) order by createdAt, id",
                query -> query.setParameter("createdAt", after.createdAt())
                        .setParameter("id", after.id())
                        .setMaxResults(size));
    }

    @Override
    public final Row row(Values values) {
        return Account.of(values);
    }

    @Override
    public final Values values(Row row) {
        return row.values();
    }

    @Override
    public final AuthorValues author(Author author) {
        return author.values();
    }

    @Override
    public final void close() {
        factory.close();
        pool.close();
    }
}
