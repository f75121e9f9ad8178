package dev.pgpx.conformance.shapes;

import dev.pgpx.model.Embedded;
import dev.pgpx.model.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Table
record Person(
        long id,
        String name,
        Address home,
        @Nullable Address work,
        @Embedded(prefix = "") Optional<Contact> contact,
        Instant createdAt)
        implements Numbered, Numbered.Dated {
    record Contact(String email, Optional<String> phone) {}
}
