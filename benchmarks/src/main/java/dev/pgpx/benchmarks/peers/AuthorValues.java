package dev.pgpx.benchmarks.peers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * An author with the books, as no library has them.
 *
 * @param books in the order of their keys
 */
public record AuthorValues(long id, String name, LocalDate born, List<BookValues> books) {
    /** One of the author's books. */
    public record BookValues(long id, String title, BigDecimal price, LocalDate publishedOn) {}
}
