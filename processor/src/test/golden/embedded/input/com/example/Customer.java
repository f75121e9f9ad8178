package com.example;

import dev.pgpx.model.Embedded;
import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.Json;
import dev.pgpx.model.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Table
public record Customer(
        @GeneratedId long id,
        Address home,
        @Nullable Address work,
        Optional<Address> last,
        @Embedded(prefix = "") Name name,
        @Json Geo seen) {}
