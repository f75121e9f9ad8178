package dev.pgpx.conformance.bulk;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row with a version, a time of its last change, and a column that the database computes. */
record Stock(
        long id,
        String sku,
        @Nullable String note,
        List<String> tags,
        int amount,
        int version,
        Instant updated,
        long twice) {}
