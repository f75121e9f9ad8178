package dev.pgpx.conformance.reference;

import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.Many;
import dev.pgpx.model.Table;
import dev.pgpx.model.Unique;
import dev.pgpx.types.Json;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Table
public record Author(
        @GeneratedId long id,
        String name,
        @Unique @Nullable String email,
        List<String> genres,
        Json profile,
        @dev.pgpx.model.Json @Nullable Address address,
        @Nullable LocalDate died,
        Many<Book> books) {}
