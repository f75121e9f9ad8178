package dev.pgpx.query;

import dev.pgpx.model.Many;
import dev.pgpx.types.Json;
import dev.pgpx.types.Range;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A record as users declare it; its table is written by hand here, as the processor would. */
record Author(
        long id,
        String name,
        @Nullable String email,
        List<String> genres,
        Json profile,
        boolean active,
        int age,
        Range<LocalDate> writing,
        Many<Book> books,
        Many<Tag> tags) {}
