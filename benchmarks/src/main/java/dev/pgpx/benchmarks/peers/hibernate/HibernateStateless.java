package dev.pgpx.benchmarks.peers.hibernate;

import dev.pgpx.benchmarks.peers.Target;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.SharedSessionContract;
import org.hibernate.StatelessSession;

/**
 * Hibernate by stateless sessions: no persistence context, rows written as they are, several by {@code insertMultiple},
 * {@code updateMultiple} and {@code upsertMultiple}. They have no lazy loading but by asking for it author by author, and no batches
 * of queries.
 */
public final class HibernateStateless extends Hibernate {
    /** Opens the pool and builds the factory. */
    public HibernateStateless(Target target) {
        super(target);
    }

    @Override
    <T> T read(Function<SharedSessionContract, T> question) {
        try (StatelessSession session = factory.openStatelessSession()) {
            return question.apply(session);
        }
    }

    @Override
    public Row lookup(long id) {
        try (StatelessSession session = factory.openStatelessSession()) {
            return session.get(Account.class, id);
        }
    }

    @Override
    public void stream(Consumer<? super Row> each) {
        factory.inStatelessTransaction(session -> {
            try (Stream<Account> rows = all(session)) {
                rows.forEach(each);
            }
        });
    }

    @Override
    public long insert(Row row) {
        Entry entry = Entry.of(row);
        try (StatelessSession session = factory.openStatelessSession()) {
            session.insert(entry);
        }
        return entry.id();
    }

    @Override
    public void insertAll(List<Row> rows) {
        List<Entry> entries = rows.stream().map(Entry::of).toList();
        factory.inStatelessTransaction(session -> session.insertMultiple(entries));
    }

    @Override
    public long[] insertAllForIds(List<Row> rows) {
        List<Entry> entries = rows.stream().map(Entry::of).toList();
        factory.inStatelessTransaction(session -> session.insertMultiple(entries));
        return entries.stream().mapToLong(Entry::id).toArray();
    }

    @Override
    public void updateAll(List<Row> rows) {
        List<Customer> customers = rows.stream().map(Customer::of).toList();
        factory.inStatelessTransaction(session -> session.updateMultiple(customers));
    }

    @Override
    public void upsertAll(List<Row> rows) {
        List<CustomerByToken> customers = rows.stream().map(CustomerByToken::of).toList();
        factory.inStatelessTransaction(session -> session.upsertMultiple(customers));
    }
}
