package dev.pgpx.benchmarks.render;

import static dev.pgpx.benchmarks.render.AuthorTable.AUTHOR;
import static dev.pgpx.benchmarks.render.BookTable.BOOK;
import static dev.pgpx.benchmarks.render.CountryTable.COUNTRY;
import static dev.pgpx.benchmarks.render.PublisherTable.PUBLISHER;
import static dev.pgpx.query.Sql.select;

import dev.pgpx.query.Select6;
import dev.pgpx.query.Statement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** pgpx, with a shape that it has met before, and with one that it has not. */
@State(Scope.Benchmark)
public class Pgpx extends Contender {
    private static final int BITS = 6;
    private static final int ALIASES = 1 << BITS;

    private final BookTable[] books = aliased(BOOK::as, "b").toArray(BookTable[]::new);
    private final AuthorTable[] authors = aliased(AUTHOR::as, "a").toArray(AuthorTable[]::new);
    private final PublisherTable[] publishers = aliased(PUBLISHER::as, "p").toArray(PublisherTable[]::new);
    private final CountryTable[] countries = aliased(COUNTRY::as, "c").toArray(CountryTable[]::new);
    private int shapes;

    private static <T> List<T> aliased(Function<String, T> table, String letter) {
        return IntStream.range(0, ALIASES)
                .mapToObj(number -> table.apply(letter + number))
                .toList();
    }

    /** The same shape each time; only the values differ. */
    Statement known(BookFilter filter) {
        return statement(
                select(BOOK.id, BOOK.title, BOOK.price, AUTHOR.name, PUBLISHER.name, COUNTRY.code)
                        .from(BOOK)
                        .join(BOOK.author)
                        .join(BOOK.publisher)
                        .join(PUBLISHER.country),
                BOOK,
                AUTHOR,
                COUNTRY,
                filter);
    }

    /**
     * Another shape each time: the four tables have aliases that come together in this way only once in 16 million
     * times. The aliased tables are made beforehand, since a table is no part of rendering.
     */
    Statement unknown(BookFilter filter) {
        int shape = shapes++ * 0x9E3779B1; // odd: all combinations come before one comes again, in no order
        BookTable book = books[shape & ALIASES - 1];
        AuthorTable author = authors[shape >>> BITS & ALIASES - 1];
        PublisherTable publisher = publishers[shape >>> 2 * BITS & ALIASES - 1];
        CountryTable country = countries[shape >>> 3 * BITS & ALIASES - 1];
        return statement(
                select(book.id, book.title, book.price, author.name, publisher.name, country.code)
                        .from(book)
                        .join(author, author.id.eq(book.authorId))
                        .join(publisher, publisher.id.eq(book.publisherId))
                        .join(country, country.id.eq(publisher.countryId)),
                book,
                author,
                country,
                filter);
    }

    private static Statement statement(
            Select6<Long, String, BigDecimal, String, String, String> joined,
            BookTable book,
            AuthorTable author,
            CountryTable country,
            BookFilter filter) {
        Select6<Long, String, BigDecimal, String, String, String> query = joined;
        if (filter.title() != null) {
            query = query.where(book.title.like(filter.title()));
        }
        if (filter.leastPrice() != null) {
            query = query.where(book.price.ge(filter.leastPrice()));
        }
        if (filter.publishedSince() != null) {
            query = query.where(book.publishedOn.ge(filter.publishedSince()));
        }
        if (filter.authorActive() != null) {
            query = query.where(author.active.eq(filter.authorActive()));
        }
        if (filter.country() != null) {
            query = query.where(country.code.eq(filter.country()));
        }
        return query.orderBy(book.publishedOn.desc())
                .limit(filter.limit())
                .map(BookLine::new)
                .statement();
    }

    @Override
    Rendered rendered(BookFilter filter) {
        return rendered(known(filter));
    }

    @Override
    public void check() {
        super.check();
        BookFilter filter = BookFilter.numbered(1);
        Statement first = unknown(filter);
        Statement second = unknown(filter);
        Substance expected = Substance.of(rendered(filter));
        if (first.sql().equals(second.sql())
                || !Substance.of(rendered(first)).equals(expected)
                || !Substance.of(rendered(second)).equals(expected)) {
            throw new IllegalStateException("not a new shape of the same query:\n" + first + "\n" + second);
        }
    }

    private static Rendered rendered(Statement statement) {
        List<Object> values = new ArrayList<>();
        statement.parameters().writeTo(new Values(values::add));
        return new Rendered(statement.sql(), values);
    }
}
