package dev.pgpx.benchmarks.render;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.SQLDialect;
import org.jooq.Select;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jooq.impl.TableImpl;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** jOOQ, with tables such as its generator writes. */
@State(Scope.Benchmark)
public class Jooq extends Contender {
    private static final BookTable BOOK = new BookTable();
    private static final AuthorTable AUTHOR = new AuthorTable();
    private static final PublisherTable PUBLISHER = new PublisherTable();
    private static final CountryTable COUNTRY = new CountryTable();

    private final StubDriver driver = new StubDriver();
    private final DSLContext context = DSL.using(driver, SQLDialect.POSTGRES);

    Select<?> query(BookFilter filter) {
        Condition where = DSL.noCondition();
        if (filter.title() != null) {
            where = where.and(BOOK.title.like(filter.title()));
        }
        if (filter.leastPrice() != null) {
            where = where.and(BOOK.price.ge(filter.leastPrice()));
        }
        if (filter.publishedSince() != null) {
            where = where.and(BOOK.publishedOn.ge(filter.publishedSince()));
        }
        if (filter.authorActive() != null) {
            where = where.and(AUTHOR.active.eq(filter.authorActive()));
        }
        if (filter.country() != null) {
            where = where.and(COUNTRY.code.eq(filter.country()));
        }
        return context.select(BOOK.id, BOOK.title, BOOK.price, AUTHOR.name, PUBLISHER.name, COUNTRY.code)
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
    }

    /** Goes over the tree once, as an application does; the stub gives no rows. */
    Result<?> run(BookFilter filter) {
        return query(filter).fetch();
    }

    @Override
    Rendered rendered(BookFilter filter) {
        Select<?> query = query(filter);
        return new Rendered(query.getSQL(), query.getBindValues());
    }

    @Override
    public void check() {
        super.check();
        BookFilter filter = BookFilter.numbered(1);
        run(filter);
        if (!Substance.of(driver.last()).equals(Substance.of(rendered(filter)))) {
            throw new IllegalStateException("jOOQ runs another query: " + driver.last());
        }
    }

    /** The table of the books. */
    static final class BookTable extends TableImpl<Record> {
        private static final long serialVersionUID = 1;

        final TableField<Record, Long> id = createField(DSL.name("id"), SQLDataType.BIGINT.nullable(false), this);
        final TableField<Record, String> title = createField(DSL.name("title"), SQLDataType.CLOB, this);
        final TableField<Record, BigDecimal> price = createField(DSL.name("price"), SQLDataType.NUMERIC, this);
        final TableField<Record, LocalDate> publishedOn =
                createField(DSL.name("published_on"), SQLDataType.LOCALDATE, this);
        final TableField<Record, Long> authorId = createField(DSL.name("author_id"), SQLDataType.BIGINT, this);
        final TableField<Record, Long> publisherId = createField(DSL.name("publisher_id"), SQLDataType.BIGINT, this);

        BookTable() {
            super(DSL.name("book"));
        }
    }

    /** The table of the authors. */
    static final class AuthorTable extends TableImpl<Record> {
        private static final long serialVersionUID = 1;

        final TableField<Record, Long> id = createField(DSL.name("id"), SQLDataType.BIGINT.nullable(false), this);
        final TableField<Record, String> name = createField(DSL.name("name"), SQLDataType.CLOB, this);
        final TableField<Record, Boolean> active = createField(DSL.name("active"), SQLDataType.BOOLEAN, this);

        AuthorTable() {
            super(DSL.name("author"));
        }
    }

    /** The table of the publishers. */
    static final class PublisherTable extends TableImpl<Record> {
        private static final long serialVersionUID = 1;

        final TableField<Record, Long> id = createField(DSL.name("id"), SQLDataType.BIGINT.nullable(false), this);
        final TableField<Record, String> name = createField(DSL.name("name"), SQLDataType.CLOB, this);
        final TableField<Record, Long> countryId = createField(DSL.name("country_id"), SQLDataType.BIGINT, this);

        PublisherTable() {
            super(DSL.name("publisher"));
        }
    }

    /** The table of the countries. */
    static final class CountryTable extends TableImpl<Record> {
        private static final long serialVersionUID = 1;

        final TableField<Record, Long> id = createField(DSL.name("id"), SQLDataType.BIGINT.nullable(false), this);
        final TableField<Record, String> code = createField(DSL.name("code"), SQLDataType.CLOB, this);

        CountryTable() {
            super(DSL.name("country"));
        }
    }
}
