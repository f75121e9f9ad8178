package dev.pgpx.benchmarks.peers.hibernate;

import dev.pgpx.benchmarks.peers.Target;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.SharedSessionContract;

/**
 * Hibernate by sessions: rows are found, persisted, changed where they were read, and flushed in batches. Lazy books come in batches,
 * too. A session has no upsert ({@link HibernateStateless} has one) and no batches of queries.
 */
public final class HibernateSession extends Hibernate {
    /** Opens the pool and builds the factory. */
    public HibernateSession(Target target) {
        super(target);
    }

    @Override
    <T> T read(Function<SharedSessionContract, T> question) {
        try (Session session = factory.openSession()) {
            session.setDefaultReadOnly(true);
            return question.apply(session);
        }
    }

    @Override
    public Row lookup(long id) {
        try (Session session = factory.openSession()) {
            session.setDefaultReadOnly(true);
            return session.find(Account.class, id);
        }
    }

    @Override
    public void stream(Consumer<? super Row> each) {
        factory.inTransaction(session -> {
            try (Stream<Account> rows = all(session)) {
                rows.forEach(row -> {
                    each.accept(row);
                    session.detach(row);
                });
            }
        });
    }

    @Override
    public long insert(Row row) {
        Entry entry = Entry.of(row);
        factory.inTransaction(session -> session.persist(entry));
        return entry.id();
    }

    @Override
    public void insertAll(List<Row> rows) {
        persist(rows.stream().map(Entry::of).toList());
    }

    private void persist(List<Entry> entries) {
        factory.inTransaction(session -> {
            for (int i = 0; i < entries.size(); i++) {
                session.persist(entries.get(i));
                if ((i + 1) % BATCH == 0) {
                    session.flush();
                    session.clear();
                }
            }
        });
    }

    @Override
    public long[] insertAllForIds(List<Row> rows) {
        List<Entry> entries = rows.stream().map(Entry::of).toList();
        persist(entries);
        return entries.stream().mapToLong(Entry::id).toArray();
    }

    @Override
    public void updateAll(List<Row> rows) {
        List<Long> ids = rows.stream().map(Row::id).toList();
        factory.inTransaction(session -> {
            List<Customer> customers = session.findMultiple(Customer.class, ids);
            for (int i = 0; i < customers.size(); i++) {
                customers.get(i).change(rows.get(i));
            }
        });
    }

    @Override
    public List<Author> lazy(List<Long> ids) {
        return read(session -> {
            List<Author> authors = session.createSelectionQuery(
                            "from Author where id in :ids order by id", Author.class)
                    .setParameterList("ids", ids)
                    .getResultList();
            authors.forEach(author -> author.books().size());
            return authors;
        });
    }
}
