package dev.pgpx.conformance.reference;

import static dev.pgpx.conformance.reference.BookTable.BOOK;
import static dev.pgpx.query.Functions.exp;
import static dev.pgpx.query.Functions.ln;
import static dev.pgpx.query.Functions.power;
import static dev.pgpx.query.Functions.random;
import static dev.pgpx.query.Functions.sqrt;
import static dev.pgpx.query.Sql.value;

import java.math.BigDecimal;
import java.util.List;

@Section(
        value = "Numbers",
        text =
                "`pages` is an `int4`, `price` a `numeric`. Operators and rounding keep the type of their number, so that a cast"
                        + " stands where the server would give another; powers, roots and logarithms are `float8`. Those of"
                        + " `Functions`, which have no receiver, compute with `numeric`.")
class NumberExamples {
    @Example("Operators")
    Object operators() {
        return List.of(
                BOOK.pages.plus(1),
                BOOK.pages.minus(BOOK.id),
                BOOK.pages.times(BOOK.pages.plus(1)),
                BOOK.pages.dividedBy(7),
                BOOK.pages.modulo(7),
                BOOK.pages.negated(),
                BOOK.pages.bitAnd(3),
                BOOK.pages.bitOr(8),
                BOOK.pages.bitXor(1),
                BOOK.pages.bitNot(),
                BOOK.pages.shiftLeft(2),
                BOOK.pages.shiftRight(2));
    }

    @Example("Rounding and signs")
    Object rounding() {
        return List.of(
                BOOK.price.abs(),
                BOOK.price.sign(),
                BOOK.price.ceil(),
                BOOK.price.floor(),
                BOOK.price.round(),
                BOOK.price.round(1),
                BOOK.pages.round(-2),
                BOOK.price.trunc(),
                BOOK.price.trunc(1));
    }

    @Example("Functions")
    Object functions() {
        return List.of(
                BOOK.pages.gcd(12),
                BOOK.pages.lcm(12),
                BOOK.pages.power(2),
                BOOK.pages.sqrt(),
                BOOK.pages.cbrt(),
                BOOK.pages.exp(),
                BOOK.pages.ln(),
                BOOK.pages.log(),
                BOOK.pages.log(new BigDecimal("2")),
                power(BOOK.price, value(new BigDecimal("2"))),
                sqrt(BOOK.price),
                exp(BOOK.price),
                ln(BOOK.price),
                random());
    }

    @Example("Buckets, text")
    Object buckets() {
        return List.of(
                BOOK.pages.widthBucket(0, 1000, 5),
                BOOK.pages.widthBucket(List.of(100, 200, 500)),
                BOOK.pages.toChar("FM0009"));
    }
}
