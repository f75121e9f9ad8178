package dev.pgpx.query;

import static dev.pgpx.query.AuthorTable.AUTHOR;
import static dev.pgpx.query.BookTable.BOOK;
import static dev.pgpx.query.Sql.insert;
import static dev.pgpx.query.Sql.merge;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pgpx.model.One;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The text of commands over many rows. */
class InputBatchTest {
    private static final Book BOOK_7 = new Book(7, One.key(1L), "T");
    private static final RowBatch<Book> BATCH = RowBatch.ofRecords(BOOK, List.of(BOOK_7, BOOK_7));
    private static final RowBatch<Book> KEYED = BATCH.including(BOOK.keyColumns());

    @Test
    void insertsFromAnArrayForEachColumn() {
        assertThat(BATCH.input().insert().sql())
                .isEqualTo("insert into shop.book (author_id, title) select author_id, title from"
                        + " (select unnest($1) as author_id, unnest($2) as title) as pgpx_input");
        assertThat(BATCH.input().insert().parameters().count()).isEqualTo(2);
        assertThat(KEYED.input().insert().sql()).contains("(id, author_id, title) overriding system value select");
    }

    @Test
    void changesAndFindsRowsByTheirKey() {
        assertThat(KEYED.staged("s").update(false).sql())
                .isEqualTo(
                        "update shop.book as pgpx_target set author_id = pgpx_input.author_id, title = pgpx_input.title"
                                + " from s as pgpx_input where pgpx_target.id = pgpx_input.id");
        assertThat(KEYED.staged("s").delete(true).sql())
                .isEqualTo("delete from shop.book as pgpx_target using s as pgpx_input"
                        + " where pgpx_target.id = pgpx_input.id"
                        + " returning pgpx_ordinal, pgpx_target.id, pgpx_target.author_id, pgpx_target.title");
        assertThat(KEYED.staged("s").find().sql())
                .isEqualTo("select pgpx_ordinal, pgpx_target.id, pgpx_target.author_id, pgpx_target.title"
                        + " from shop.book as pgpx_target join s as pgpx_input on pgpx_target.id = pgpx_input.id"
                        + " order by pgpx_ordinal");
    }

    @Test
    void countsRowsOnlyWhereTheirOrderIsAskedFor() {
        assertThat(KEYED.input().update(false).sql())
                .endsWith(" from (select unnest($1) as id, unnest($2) as author_id, unnest($3) as title) as pgpx_input"
                        + " where pgpx_target.id = pgpx_input.id");
        assertThat(KEYED.input().find().sql())
                .contains(" join (select id, author_id, title, pgpx_ordinal from unnest($1, $2, $3) with ordinality"
                        + " as pgpx_input (id, author_id, title, pgpx_ordinal)) as pgpx_input on ");
    }

    @Test
    void quotesTheNamesOfAStagingTable() {
        InputBatch<Book> staged = BATCH.staged("a \"b");

        assertThat(staged.createStaging().sql())
                .isEqualTo("create temporary table \"a \"\"b\" on commit drop as"
                        + " select author_id, title, 0::bigint as pgpx_ordinal from shop.book with no data");
        assertThat(staged.copyToStaging().sql())
                .isEqualTo("copy \"a \"\"b\" (author_id, title, pgpx_ordinal) from stdin (format binary)");
        assertThat(staged.between(1, 2).insert().sql())
                .endsWith("from (select * from \"a \"\"b\" where pgpx_ordinal between $1 and $2) as pgpx_input");
    }

    @Test
    void upsertsInTheOrderOfTheInput() {
        Upsert<Book> rule = insert(BOOK).onConflict(BOOK.id).set(BOOK.title);

        assertThat(KEYED.staged("s").upsert(rule, false).sql())
                .isEqualTo("insert into shop.book (id, author_id, title) overriding system value"
                        + " select id, author_id, title from s as pgpx_input order by pgpx_ordinal"
                        + " on conflict (id) do update set title = excluded.title");
        assertThat(KEYED.staged("s").upsert(rule, true).sql())
                .startsWith("with pgpx_rows as materialized (select * from s as pgpx_input), pgpx_written as (insert")
                .endsWith(" from pgpx_written left join pgpx_rows on pgpx_written.id = pgpx_rows.id"
                        + " order by pgpx_rows.pgpx_ordinal");
    }

    @Test
    void mergesTheInputInPlaceOfTheTableThatStandsForIt() {
        BookTable given = BOOK.as("given");

        assertThat(KEYED.staged("s")
                        .merge(merge(BOOK)
                                .using(given, BOOK.id.eq(given.id))
                                .whenMatched()
                                .delete())
                        .sql())
                .isEqualTo("merge into shop.book using s as given on book.id = given.id when matched then delete");
    }

    @Test
    void refusesRulesWithRowsAndSourcesOfTheirOwn() {
        assertThatThrownBy(
                        () -> KEYED.input().upsert(insert(BOOK).values(BOOK_7).onConflict(BOOK.id), false))
                .hasMessageStartingWith("PGPX-1316: the rule of a bulk upsert (insert book) has rows");
        assertThatThrownBy(() -> KEYED.input()
                        .merge(merge(BOOK)
                                .using(AUTHOR, BOOK.authorId.eq(AUTHOR.id))
                                .whenMatched()
                                .delete()))
                .hasMessageStartingWith("PGPX-1317: the rule of a bulk merge into book has another source");
    }
}
