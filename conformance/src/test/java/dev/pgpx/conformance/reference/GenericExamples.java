package dev.pgpx.conformance.reference;

import static dev.pgpx.conformance.reference.AuthorTable.AUTHOR;
import static dev.pgpx.conformance.reference.BookTable.BOOK;
import static dev.pgpx.conformance.reference.StockTable.STOCK;
import static dev.pgpx.query.Functions.currentSchema;
import static dev.pgpx.query.Functions.currentSetting;
import static dev.pgpx.query.Functions.currentUser;
import static dev.pgpx.query.Functions.sessionUser;
import static dev.pgpx.query.Sql.caseOf;
import static dev.pgpx.query.Sql.caseWhen;
import static dev.pgpx.query.Sql.coalesce;
import static dev.pgpx.query.Sql.condition;
import static dev.pgpx.query.Sql.fragment;
import static dev.pgpx.query.Sql.function;
import static dev.pgpx.query.Sql.greatest;
import static dev.pgpx.query.Sql.least;
import static dev.pgpx.query.Sql.nullif;
import static dev.pgpx.query.Sql.operator;
import static dev.pgpx.query.Sql.row;
import static dev.pgpx.query.Sql.select;
import static dev.pgpx.query.Sql.value;

import dev.pgpx.query.Family;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.Interval;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

@Section(
        value = "Values, choices, rows, and anything else",
        text =
                "A `Family` says which operators an expression has, a codec its type; where only a Java class or a codec is"
                        + " given, the expression can be compared. What is about the session and about random values is in"
                        + " `Functions`.")
class GenericExamples {
    @Example("Values: always parameters")
    Object values() {
        return List.of(
                value("text"),
                value(1),
                value(1L),
                value(1.5),
                value(new BigDecimal("1.5")),
                value(true),
                value(LocalDate.EPOCH),
                value(LocalTime.NOON),
                value(LocalDate.EPOCH.atStartOfDay()),
                value(Instant.EPOCH),
                value(new Interval(1, 2, 0)),
                value(Codecs.INT2, (short) 1),
                value(Family.number(), Codecs.INT2, (short) 1).plus((short) 1));
    }

    @Example("Names and types")
    Object namesAndTypes() {
        return List.of(
                BOOK.pages.as("length"),
                BOOK.pages.cast(Family.text(), Codecs.TEXT),
                BOOK.pages.cast(Family.number(), Codecs.NUMERIC).dividedBy(BOOK.price),
                AUTHOR.genres.cast(Family.comparable(), Codecs.array(Codecs.VARCHAR)));
    }

    @Example("Choices")
    Object choices() {
        return List.of(
                caseWhen(AUTHOR.died.isNull(), value("alive")).end(),
                caseWhen(BOOK.pages.gt(500), value("long"))
                        .when(BOOK.pages.gt(200), "middling")
                        .otherwise(BOOK.title),
                caseOf(BOOK.pages).when(100, "short").when(200, AUTHOR.name).otherwise("long"),
                coalesce(AUTHOR.email, "none"),
                coalesce(AUTHOR.email, AUTHOR.name, value("none")),
                nullif(BOOK.pages, 0),
                nullif(BOOK.pages, BOOK.id),
                greatest(BOOK.pages, 100),
                greatest(BOOK.pages, BOOK.id, value(100)),
                least(BOOK.pages, 100),
                least(BOOK.pages, BOOK.id, value(100)));
    }

    @Example("Row values: two to four fields")
    Object rows() {
        return List.of(
                row(BOOK.title, BOOK.pages).eq("Book 1", 100),
                row(BOOK.title, BOOK.pages).ne(row(AUTHOR.name, BOOK.id)),
                row(BOOK.title, BOOK.pages).lt("Book 1", 100),
                row(BOOK.title, BOOK.pages, BOOK.id).le("Book 1", 100, 1),
                row(BOOK.title, BOOK.pages).gt("Book 1", 100),
                row(BOOK.title, BOOK.pages).ge("Book 1", 100),
                row(AUTHOR.email, BOOK.pages).isDistinctFrom(row(AUTHOR.name, BOOK.id)),
                row(AUTHOR.email, BOOK.pages).isNotDistinctFrom(row(AUTHOR.name, BOOK.id)),
                row(BOOK.id, BOOK.pages).in(List.of(1, 2), id -> id, id -> 100 * id),
                row(BOOK.id, BOOK.pages).notIn(List.of(1, 2), id -> id, id -> 100 * id),
                row(BOOK.id, BOOK.pages).in(select(STOCK.bookId, STOCK.copies).from(STOCK)),
                row(BOOK.id, BOOK.pages)
                        .notIn(select(STOCK.bookId, STOCK.copies).from(STOCK)));
    }

    @Example("Any function, any operator, any text: arguments are expressions, or values sent as parameters")
    Object doors() {
        return List.of(
                function("pg_catalog.strpos", Integer.class, BOOK.title, "o"),
                function("sqrt", Family.number(), Codecs.FLOAT8, BOOK.pages).plus(1.0),
                operator(BOOK.title, "||", "!", String.class),
                operator(BOOK.pages, "*", 2, Family.number(), Codecs.INT4).plus(1),
                fragment("'No. ' || {0}", String.class, BOOK.id),
                fragment("extract(dow from {0})::int", Family.number(), Codecs.INT4, BOOK.published)
                        .plus(1),
                condition("{0} ~~ {1}", BOOK.title, "B%").and(AUTHOR.died.isNull()));
    }

    @Example("The session, random keys")
    Object session() {
        return List.of(currentUser(), sessionUser(), currentSchema(), currentSetting("TimeZone"));
    }
}
