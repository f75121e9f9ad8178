package dev.pgpx.benchmarks.render;

import java.math.BigDecimal;

/** What a row of the query would be read as. */
public record BookLine(Long id, String title, BigDecimal price, String author, String publisher, String country) {}
