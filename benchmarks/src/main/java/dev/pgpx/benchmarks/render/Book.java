package dev.pgpx.benchmarks.render;

import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.One;
import dev.pgpx.model.Table;
import java.math.BigDecimal;
import java.time.LocalDate;

/** The table that the query begins at; each contender declares the four tables in its own way. */
@Table
public record Book(
        @GeneratedId long id,
        String title,
        BigDecimal price,
        LocalDate publishedOn,
        One<Author> author,
        One<Publisher> publisher) {}
