package dev.pgpx.conformance.reference;

import static dev.pgpx.conformance.reference.AuthorTable.AUTHOR;
import static dev.pgpx.conformance.reference.BookTable.BOOK;
import static dev.pgpx.conformance.reference.StockTable.STOCK;
import static dev.pgpx.query.Conditions.allOf;
import static dev.pgpx.query.Conditions.always;
import static dev.pgpx.query.Conditions.anyOf;
import static dev.pgpx.query.Conditions.never;
import static dev.pgpx.query.Conditions.overlaps;
import static dev.pgpx.query.Conditions.whenPresent;
import static dev.pgpx.query.Sql.all;
import static dev.pgpx.query.Sql.any;
import static dev.pgpx.query.Sql.exists;
import static dev.pgpx.query.Sql.from;
import static dev.pgpx.query.Sql.not;
import static dev.pgpx.query.Sql.select;
import static dev.pgpx.query.Sql.value;

import java.time.LocalDate;
import java.util.List;

@Section(
        value = "Conditions",
        text =
                "What takes a value takes an expression of the same type in its place. A list is sent as one array, so that the"
                        + " text of a statement does not depend on its length. `allOf`, `anyOf`, `always`, `never`, `overlaps` and"
                        + " `whenPresent` are in `Conditions`.")
class ConditionExamples {
    @Example("Comparisons")
    Object comparisons() {
        return List.of(
                BOOK.pages.eq(100),
                BOOK.pages.eq(BOOK.id),
                BOOK.pages.ne(100),
                BOOK.pages.lt(100),
                BOOK.pages.le(100),
                BOOK.pages.gt(100),
                BOOK.pages.ge(100),
                BOOK.pages.between(100, 200),
                BOOK.pages.between(BOOK.id, value(200)),
                BOOK.pages.betweenSymmetric(200, 100),
                BOOK.pages.notBetween(100, 200));
    }

    @Example("Null, and comparisons that know it")
    Object nulls() {
        return List.of(
                AUTHOR.email.isNull(),
                AUTHOR.email.isNotNull(),
                AUTHOR.email.isDistinctFrom("u@k.org"),
                AUTHOR.email.isNotDistinctFrom(AUTHOR.name),
                AUTHOR.email.eqOrIsNull("u@k.org"),
                AUTHOR.email.eqOrIsNull(null));
    }

    @Example("One of many, any, all")
    Object many() {
        return List.of(
                BOOK.pages.in(List.of(100, 200)),
                BOOK.pages.notIn(List.of(100, 200)),
                BOOK.id.in(select(STOCK.bookId).from(STOCK)),
                BOOK.id.notIn(select(STOCK.bookId).from(STOCK)),
                BOOK.pages.eq(any(List.of(100, 200))),
                BOOK.pages.ne(all(List.of(100, 200))),
                BOOK.pages.lt(any(List.of(100, 200))),
                BOOK.pages.le(all(List.of(100, 200))),
                BOOK.pages.gt(any(select(STOCK.copies).from(STOCK))),
                BOOK.pages.ge(all(select(STOCK.copies).from(STOCK))),
                AUTHOR.name.eq(any(AUTHOR.genres)));
    }

    @Example("Patterns; what is searched for by contains, startsWith and endsWith is taken literally")
    Object patterns() {
        return List.of(
                BOOK.title.like("B%"),
                BOOK.title.like(AUTHOR.name),
                BOOK.title.like(any(List.of("A%", "B%"))),
                BOOK.title.notLike("B%"),
                BOOK.title.ilike("b%"),
                BOOK.title.ilike(all(List.of("b%", "%k"))),
                BOOK.title.notIlike("b%"),
                BOOK.title.similarTo("(A|B)%"),
                BOOK.title.notSimilarTo("(A|B)%"),
                BOOK.title.contains("50%"),
                BOOK.title.contains(AUTHOR.name),
                BOOK.title.containsIgnoringCase("50%"),
                BOOK.title.startsWith("B"),
                BOOK.title.startsWith(AUTHOR.name),
                BOOK.title.startsWithIgnoringCase("b"),
                BOOK.title.endsWith("k"),
                BOOK.title.endsWithIgnoringCase("K"));
    }

    @Example("Regular expressions")
    Object regularExpressions() {
        return List.of(
                BOOK.title.matches("^B"),
                BOOK.title.matchesIgnoringCase("^b"),
                BOOK.title.matchesNot("^B"),
                BOOK.title.matchesNotIgnoringCase("^b"),
                BOOK.title.regexpLike("^b", "i"));
    }

    @Example("And, or, not; conditions that are there or not")
    Object combined() {
        return List.of(
                AUTHOR.died.isNull().and(BOOK.pages.gt(100)),
                AUTHOR.died.isNull().or(BOOK.pages.gt(100)),
                AUTHOR.died.isNull().not(),
                not(BOOK.pages.gt(100).and(BOOK.pages.lt(200))),
                allOf(BOOK.pages.gt(100), BOOK.pages.lt(200)),
                anyOf(BOOK.pages.lt(100), BOOK.pages.gt(200)),
                allOf(BOOK.pages.gt(100), anyOf(AUTHOR.died.isNull(), AUTHOR.email.isNull())),
                always(),
                never(),
                whenPresent("Ursula", AUTHOR.name::eq),
                whenPresent((String) null, AUTHOR.name::eq),
                exists(from(STOCK).where(STOCK.bookId.eq(BOOK.id))),
                not(exists(from(STOCK).where(STOCK.bookId.eq(BOOK.id)))));
    }

    @Example("True, false, unknown")
    Object truth() {
        return List.of(
                AUTHOR.email.eq("x").isTrue(),
                AUTHOR.email.eq("x").isNotTrue(),
                AUTHOR.email.eq("x").isFalse(),
                AUTHOR.email.eq("x").isNotFalse(),
                AUTHOR.email.eq("x").isUnknown(),
                AUTHOR.email.eq("x").isNotUnknown());
    }

    @Example("Overlapping periods")
    Object periods() {
        return List.of(
                overlaps(BOOK.published, AUTHOR.died, LocalDate.EPOCH, LocalDate.of(1980, 1, 1)),
                overlaps(BOOK.published, AUTHOR.died, BOOK.inPrint.lower(), BOOK.inPrint.upper()));
    }
}
