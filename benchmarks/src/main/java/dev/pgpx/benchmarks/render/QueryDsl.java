package dev.pgpx.benchmarks.render;

import com.querydsl.core.BooleanBuilder;
import com.querydsl.core.Tuple;
import com.querydsl.core.types.dsl.BooleanPath;
import com.querydsl.core.types.dsl.DatePath;
import com.querydsl.core.types.dsl.NumberPath;
import com.querydsl.core.types.dsl.StringPath;
import com.querydsl.sql.ColumnMetadata;
import com.querydsl.sql.Configuration;
import com.querydsl.sql.PostgreSQLTemplates;
import com.querydsl.sql.RelationalPathBase;
import com.querydsl.sql.SQLBindings;
import com.querydsl.sql.SQLQuery;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** QueryDSL SQL, with classes such as its generator writes. */
@State(Scope.Benchmark)
public class QueryDsl extends Contender {
    private static final QBook BOOK = new QBook("b");
    private static final QAuthor AUTHOR = new QAuthor("a");
    private static final QPublisher PUBLISHER = new QPublisher("p");
    private static final QCountry COUNTRY = new QCountry("c");

    private final Configuration configuration = new Configuration(PostgreSQLTemplates.DEFAULT);

    SQLBindings sql(BookFilter filter) {
        BooleanBuilder where = new BooleanBuilder();
        if (filter.title() != null) {
            where.and(BOOK.title.like(filter.title()));
        }
        if (filter.leastPrice() != null) {
            where.and(BOOK.price.goe(filter.leastPrice()));
        }
        if (filter.publishedSince() != null) {
            where.and(BOOK.publishedOn.goe(filter.publishedSince()));
        }
        if (filter.authorActive() != null) {
            where.and(AUTHOR.active.eq(filter.authorActive()));
        }
        if (filter.country() != null) {
            where.and(COUNTRY.code.eq(filter.country()));
        }
        SQLQuery<Tuple> query = new SQLQuery<Void>(configuration)
                .select(BOOK.id, BOOK.title, BOOK.price, AUTHOR.name, PUBLISHER.name, COUNTRY.code)
                .from(BOOK)
                .join(AUTHOR)
                .on(AUTHOR.id.eq(BOOK.authorId))
                .join(PUBLISHER)
                .on(PUBLISHER.id.eq(BOOK.publisherId))
                .join(COUNTRY)
                .on(COUNTRY.id.eq(PUBLISHER.countryId))
                .where(where)
                .orderBy(BOOK.publishedOn.desc())
                .limit(filter.limit());
        return query.getSQL();
    }

    @Override
    Rendered rendered(BookFilter filter) {
        SQLBindings bindings = sql(filter);
        return new Rendered(bindings.getSQL(), bindings.getNullFriendlyBindings());
    }

    /** The table of the books. */
    static final class QBook extends RelationalPathBase<QBook> {
        private static final long serialVersionUID = 1;

        final NumberPath<Long> id = createNumber("id", Long.class);
        final StringPath title = createString("title");
        final NumberPath<BigDecimal> price = createNumber("price", BigDecimal.class);
        final DatePath<LocalDate> publishedOn = createDate("publishedOn", LocalDate.class);
        final NumberPath<Long> authorId = createNumber("authorId", Long.class);
        final NumberPath<Long> publisherId = createNumber("publisherId", Long.class);

        QBook(String alias) {
            super(QBook.class, alias, "", "book");
            addMetadata(id, ColumnMetadata.named("id"));
            addMetadata(title, ColumnMetadata.named("title"));
            addMetadata(price, ColumnMetadata.named("price"));
            addMetadata(publishedOn, ColumnMetadata.named("published_on"));
            addMetadata(authorId, ColumnMetadata.named("author_id"));
            addMetadata(publisherId, ColumnMetadata.named("publisher_id"));
        }
    }

    /** The table of the authors. */
    static final class QAuthor extends RelationalPathBase<QAuthor> {
        private static final long serialVersionUID = 1;

        final NumberPath<Long> id = createNumber("id", Long.class);
        final StringPath name = createString("name");
        final BooleanPath active = createBoolean("active");

        QAuthor(String alias) {
            super(QAuthor.class, alias, "", "author");
            addMetadata(id, ColumnMetadata.named("id"));
            addMetadata(name, ColumnMetadata.named("name"));
            addMetadata(active, ColumnMetadata.named("active"));
        }
    }

    /** The table of the publishers. */
    static final class QPublisher extends RelationalPathBase<QPublisher> {
        private static final long serialVersionUID = 1;

        final NumberPath<Long> id = createNumber("id", Long.class);
        final StringPath name = createString("name");
        final NumberPath<Long> countryId = createNumber("countryId", Long.class);

        QPublisher(String alias) {
            super(QPublisher.class, alias, "", "publisher");
            addMetadata(id, ColumnMetadata.named("id"));
            addMetadata(name, ColumnMetadata.named("name"));
            addMetadata(countryId, ColumnMetadata.named("country_id"));
        }
    }

    /** The table of the countries. */
    static final class QCountry extends RelationalPathBase<QCountry> {
        private static final long serialVersionUID = 1;

        final NumberPath<Long> id = createNumber("id", Long.class);
        final StringPath code = createString("code");

        QCountry(String alias) {
            super(QCountry.class, alias, "", "country");
            addMetadata(id, ColumnMetadata.named("id"));
            addMetadata(code, ColumnMetadata.named("code"));
        }
    }
}
