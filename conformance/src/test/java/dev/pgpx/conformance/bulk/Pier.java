package dev.pgpx.conformance.bulk;

import dev.pgpx.model.Column;
import dev.pgpx.model.Id;
import dev.pgpx.model.Table;
import org.jspecify.annotations.Nullable;

/** The next one may come later in the same transaction. */
@Table
record Pier(@Id int id, @Column(name = "next") @Nullable Integer next) {}
