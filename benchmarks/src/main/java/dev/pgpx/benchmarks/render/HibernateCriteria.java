package dev.pgpx.benchmarks.render;

import dev.pgpx.benchmarks.render.Entities.AuthorEntity;
import dev.pgpx.benchmarks.render.Entities.BookEntity;
import dev.pgpx.benchmarks.render.Entities.CountryEntity;
import dev.pgpx.benchmarks.render.Entities.PublisherEntity;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Hibernate's Criteria, with its settings as they are by default. */
@State(Scope.Benchmark)
public class HibernateCriteria extends Hibernate {
    /** By default no plans are kept. */
    public HibernateCriteria() {
        this(false);
    }

    HibernateCriteria(boolean planCache) {
        super(planCache);
    }

    @Override
    List<Object[]> run(BookFilter filter) {
        CriteriaBuilder builder = session.getCriteriaBuilder();
        CriteriaQuery<Object[]> query = builder.createQuery(Object[].class);
        Root<BookEntity> book = query.from(BookEntity.class);
        Join<BookEntity, AuthorEntity> author = book.join("author");
        Join<BookEntity, PublisherEntity> publisher = book.join("publisher");
        Join<PublisherEntity, CountryEntity> country = publisher.join("country");
        List<Predicate> where = new ArrayList<>();
        if (filter.title() != null) {
            where.add(builder.like(book.get("title"), filter.title()));
        }
        if (filter.leastPrice() != null) {
            where.add(builder.greaterThanOrEqualTo(book.get("price"), filter.leastPrice()));
        }
        if (filter.publishedSince() != null) {
            where.add(builder.greaterThanOrEqualTo(book.get("publishedOn"), filter.publishedSince()));
        }
        if (filter.authorActive() != null) {
            where.add(builder.equal(author.get("active"), filter.authorActive()));
        }
        if (filter.country() != null) {
            where.add(builder.equal(country.get("code"), filter.country()));
        }
        query.select(builder.array(
                        book.get("id"),
                        book.get("title"),
                        book.get("price"),
                        author.get("name"),
                        publisher.get("name"),
                        country.get("code")))
                .where(where)
                .orderBy(builder.desc(book.get("publishedOn")));
        return session.createQuery(query).setMaxResults(filter.limit()).getResultList();
    }

    /** The same, with {@code hibernate.criteria.plan_cache_enabled}. */
    @State(Scope.Benchmark)
    public static class Cached extends HibernateCriteria {
        /** Keeps plans. */
        public Cached() {
            super(true);
        }
    }
}
