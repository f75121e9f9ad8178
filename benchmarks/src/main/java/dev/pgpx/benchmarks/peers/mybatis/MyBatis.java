package dev.pgpx.benchmarks.peers.mybatis;

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
import org.apache.ibatis.cursor.Cursor;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.LocalCacheScope;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.session.SqlSessionFactoryBuilder;
import org.apache.ibatis.transaction.jdbc.JdbcTransactionFactory;

/**
 * MyBatis with a mapper in XML and its batch executor for writes; sessions for reads are in autocommit, and nothing is cached. Authors
 * come by nested results of a join, or lazily by a nested select each. It has no batches of queries; its upsert is the statement by
 * hand.
 */
public final class MyBatis extends Contender<Account, Author> {
    private static final int BATCH = 1_000;

    private final HikariDataSource pool;
    private final SqlSessionFactory sessions;

    /** Opens the pool and reads the mapper. */
    public MyBatis(Target target) {
        pool = Pool.of(target);
        Configuration configuration = new Configuration(new Environment("", new JdbcTransactionFactory(), pool));
        configuration.setCacheEnabled(false);
        configuration.setLocalCacheScope(LocalCacheScope.STATEMENT);
        configuration.addMapper(AccountMapper.class);
        sessions = new SqlSessionFactoryBuilder().build(configuration);
    }

    private <T> T read(Function<AccountMapper, T> query) {
        try (SqlSession session = sessions.openSession(true)) {
            return query.apply(session.getMapper(AccountMapper.class));
        }
    }

    @Override
    public Account lookup(long id) {
        return read(mapper -> mapper.lookup(id));
    }

    @Override
    public List<Account> list(long from) {
        return read(mapper -> mapper.list(from));
    }

    @Override
    public void stream(Consumer<? super Account> each) throws Exception {
        try (SqlSession session = sessions.openSession(false);
                Cursor<Account> rows = session.getMapper(AccountMapper.class).stream()) {
            rows.forEach(each);
        }
    }

    @Override
    public long insert(Account row) {
        read(mapper -> mapper.insert(row));
        return row.id();
    }

    @Override
    public void insertAll(List<Account> rows) {
        batch(rows, AccountMapper::insertOnly);
    }

    private void batch(List<Account> rows, Write write) {
        try (SqlSession session = sessions.openSession(ExecutorType.BATCH, false)) {
            AccountMapper mapper = session.getMapper(AccountMapper.class);
            for (int i = 0; i < rows.size(); i++) {
                write.run(mapper, rows.get(i));
                if ((i + 1) % BATCH == 0) {
                    session.flushStatements();
                }
            }
            session.commit();
        }
    }

    @Override
    public long[] insertAllForIds(List<Account> rows) {
        batch(rows, AccountMapper::insert);
        return rows.stream().mapToLong(Account::id).toArray();
    }

    @Override
    public void updateAll(List<Account> rows) {
        batch(rows, AccountMapper::update);
    }

    @Override
    public void upsertAll(List<Account> rows) {
        batch(rows, AccountMapper::upsert);
    }

    @Override
    public List<Author> eager(List<Long> ids) {
        return read(mapper -> mapper.eager(ids.toArray(Long[]::new)));
    }

    @Override
    public List<Author> lazy(List<Long> ids) {
        return read(mapper -> {
            List<Author> authors = mapper.lazy(ids.toArray(Long[]::new));
            authors.forEach(Author::getBooks);
            return authors;
        });
    }

    @Override
    public void callers(long[] ids, int callers, Consumer<? super Account> each) throws Exception {
        Callers.run(ids, callers, this::lookup, each);
    }

    @Override
    public List<Account> pageByOffset(int offset, int size) {
        return read(mapper -> mapper.pageByOffset(offset, size));
    }

    @Override
    public List<Account> pageByKey(Account after, int size) {
        return read(mapper -> mapper.pageByKey(after, size));
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
    public AuthorValues author(Author author) {
        return author.values();
    }

    @Override
    public void close() {
        pool.close();
    }

    /** One of the statements that write a row. */
    @FunctionalInterface
    private interface Write {
        int run(AccountMapper mapper, Account row);
    }
}
