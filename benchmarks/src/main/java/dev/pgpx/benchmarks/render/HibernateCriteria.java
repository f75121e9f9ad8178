package dev.pgpx.benchmarks.render;

import dev.pgpx.benchmarks.render.Entities.AuthorEntity;
import dev.pgpx.benchmarks.render.Entities.BookEntity;
import dev.pgpx.benchmarks.render.Entities.CountryEntity;
import dev.pgpx.benchmarks.render.Entities.PublisherEntity;
import jakarta.persistence.criteria.CompoundSelection;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Join;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Selection;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/**
 * Hibernate's Criteria. Plans are found again where one thing is selected, here a constructor's result; of queries for an array or
 * a tuple Hibernate 7.4 keeps plans and finds none, which {@link OfArrays} shows.
 */
@State(Scope.Benchmark)
public class HibernateCriteria extends Hibernate {
    @Override
    List<?> run(BookFilter filter) {
        return run(filter, BookLine.class);
    }

    <R> List<R> run(BookFilter filter, Class<R> row) {
        CriteriaBuilder builder = session.getCriteriaBuilder();
        CriteriaQuery<R> query = builder.createQuery(row);
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
        Selection<?>[] selected = {
            book.get("id"),
            book.get("title"),
            book.get("price"),
            author.get("name"),
            publisher.get("name"),
            country.get("code")
        };
        query.select(row.isArray() ? arrayOf(builder, selected) : builder.construct(row, selected))
                .where(where)
                .orderBy(builder.desc(book.get("publishedOn")));
        return session.createQuery(query).setMaxResults(filter.limit()).getResultList();
    }

    @SuppressWarnings("unchecked") // R is Object[]
    private static <R> CompoundSelection<R> arrayOf(CriteriaBuilder builder, Selection<?>... selected) {
        return (CompoundSelection<R>) builder.array(selected);
    }

    /** The same query for arrays. */
    @State(Scope.Benchmark)
    public static class OfArrays extends HibernateCriteria {
        @Override
        List<?> run(BookFilter filter) {
            return run(filter, Object[].class);
        }
    }
}
