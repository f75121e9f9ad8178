package dev.pgpx.benchmarks.peers.pgpx;

import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.One;
import dev.pgpx.model.Table;
import java.math.BigDecimal;
import java.time.LocalDate;

/** One of an author's books. */
@Table
public record Book(@GeneratedId long id, One<Author> author, String title, BigDecimal price, LocalDate publishedOn) {}
