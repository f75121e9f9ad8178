package dev.pgpx.conformance;

import dev.pgpx.model.Default;
import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.Many;
import dev.pgpx.model.ManyToMany;
import dev.pgpx.model.Table;
import dev.pgpx.model.Unique;
import dev.pgpx.types.Json;
import dev.pgpx.types.Range;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A model with a column of each family. */
@Table
public record Author(
        @GeneratedId long id,
        String name,
        @Unique @Nullable String email,
        List<String> genres,
        @Nullable Mood mood,
        Json profile,
        BigDecimal royalties,
        @Default("true") boolean active,
        Optional<LocalDate> died,
        Range<LocalDate> writing,
        @Default("now()") Instant createdAt,
        UUID token,
        Many<Book> books,
        @ManyToMany Many<Tag> tags) {}
