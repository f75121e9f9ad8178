package dev.pgpx.benchmarks.peers.jdbc;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** An author with the books. */
public record Author(long id, String name, LocalDate born, List<Book> books) {
    /** One of the books. */
    record Book(long id, String title, BigDecimal price, LocalDate publishedOn) {}
}
