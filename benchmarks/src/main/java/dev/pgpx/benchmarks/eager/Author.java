package dev.pgpx.benchmarks.eager;

import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.Many;
import dev.pgpx.model.Table;
import java.time.LocalDate;

/** Who wrote ten books (W6). */
@Table
public record Author(@GeneratedId long id, String name, LocalDate born, Many<Book> books) {}
