package dev.pgpx.benchmarks.peers.pgpx;

import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.Many;
import dev.pgpx.model.OrderBy;
import dev.pgpx.model.Table;
import java.time.LocalDate;

/** Who wrote ten books. */
@Table
public record Author(@GeneratedId long id, String name, LocalDate born, @OrderBy("id") Many<Book> books) {}
