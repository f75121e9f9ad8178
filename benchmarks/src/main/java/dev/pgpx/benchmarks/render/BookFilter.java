package dev.pgpx.benchmarks.render;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a user asked for; a condition is part of the query only where its value is not null. That is what makes the query
 * dynamic: no contender may know beforehand which conditions there are.
 */
record BookFilter(
        String title,
        BigDecimal leastPrice,
        LocalDate publishedSince,
        Boolean authorActive,
        String country,
        int limit) {
    /** A filter with all five conditions, and values that differ from those of its neighbours. */
    static BookFilter numbered(int number) {
        return new BookFilter(
                "title " + number + "%",
                BigDecimal.valueOf(number, 2),
                LocalDate.ofEpochDay(number),
                number % 2 == 0,
                "c" + number % 200,
                10 + number % 90);
    }
}
