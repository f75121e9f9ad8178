package dev.pgpx.benchmarks.render;

import java.util.List;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.hibernate.cfg.JdbcSettings;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * Hibernate renders when a query runs, so it runs on the stub. The session stays open: opening one is no part of the query.
 */
@State(Scope.Benchmark)
public abstract class Hibernate extends Contender {
    private final StubDriver driver = new StubDriver();
    private final SessionFactory factory;

    /** The session that the queries run in. */
    final Session session;

    Hibernate() {
        Configuration configuration = new Configuration();
        configuration.getProperties().put(JdbcSettings.JAKARTA_NON_JTA_DATASOURCE, driver);
        factory = configuration
                .addAnnotatedClass(Entities.BookEntity.class)
                .addAnnotatedClass(Entities.AuthorEntity.class)
                .addAnnotatedClass(Entities.PublisherEntity.class)
                .addAnnotatedClass(Entities.CountryEntity.class)
                .setProperty(JdbcSettings.ALLOW_METADATA_ON_BOOT, false)
                .setProperty(JdbcSettings.JAKARTA_HBM2DDL_DB_NAME, "PostgreSQL")
                .setProperty(JdbcSettings.JAKARTA_HBM2DDL_DB_MAJOR_VERSION, "18")
                .buildSessionFactory();
        session = factory.openSession();
    }

    abstract List<?> run(BookFilter filter);

    @Override
    Rendered rendered(BookFilter filter) {
        run(filter);
        return driver.last();
    }

    /** Ends Hibernate. */
    @TearDown(Level.Trial)
    public void close() {
        session.close();
        factory.close();
    }
}
