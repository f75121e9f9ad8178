package dev.pgpx.conformance.reference;

import static dev.pgpx.conformance.reference.AuthorTable.AUTHOR;
import static dev.pgpx.conformance.reference.BookTable.BOOK;
import static dev.pgpx.query.Sql.condition;
import static dev.pgpx.query.Sql.fragment;
import static dev.pgpx.query.Sql.from;
import static dev.pgpx.query.Sql.select;
import static dev.pgpx.query.Sql.sql;

import dev.pgpx.types.Codecs;
import java.util.List;

@Section(
        value = "SQL by hand",
        text =
                "`sql(…)` takes constants, which Error Prone checks where it is used; other text goes through `unsafe(…)`. The"
                        + " [guide](../guide/raw-sql.md) has procedures, cursors and all that.")
class RawSqlExamples {
    @Example("Named parameters, rows as records")
    Object records() {
        return sql("select * from author where name ilike :pattern or :number::int = 2")
                .bind("pattern", "u%")
                .bind("number", 1)
                .into(AUTHOR);
    }

    @Example("Lists are sent as arrays")
    Object lists() {
        return sql("select title from book where id = any(:ids)")
                .bind("ids", List.of(1, 2, 3))
                .as(Codecs.TEXT);
    }

    @Example("A fragment inside a typed query")
    Object fragments() {
        return select(BOOK.title, fragment("{0} ^ {1}", Double.class, BOOK.pages, 2))
                .from(BOOK)
                .where(condition("{0} % {1} = 0", BOOK.pages, 100))
                .map(List::of);
    }

    @Example("An operator that only text has")
    Object counted() {
        return from(AUTHOR).where(condition("{0} ? {1}", AUTHOR.profile, "born"));
    }
}
