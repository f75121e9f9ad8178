package dev.pgpx.benchmarks;

import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.Table;
import java.math.BigDecimal;
import java.time.Instant;

/** A row of the bulk benchmarks (W4, W5). */
@Table
public record Line(
        @GeneratedId long id, long account, String text, int amount, BigDecimal price, boolean paid, Instant at) {}
