package dev.pgpx.benchmarks.render;

import java.util.List;

/** What every contender ends with: SQL text, and the values to bind in order. */
record Rendered(String sql, List<Object> values) {}
