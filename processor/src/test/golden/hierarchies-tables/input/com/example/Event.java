package com.example;

import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.Hierarchy;
import dev.pgpx.model.Table;
import dev.pgpx.model.Unique;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Table(schema = "log")
@Hierarchy(strategy = Hierarchy.Strategy.TABLE_PER_TYPE, discriminator = "kind")
sealed interface Event {
    @GeneratedId
    UUID id();

    @Unique
    Instant at();

    record Login(UUID id, Instant at, String user) implements Event {}

    record Purchase(UUID id, Instant at, int cents, @Nullable String user_name, @Nullable Place alias)
            implements Event {}

    @dev.pgpx.model.Embeddable
    record Place(String town, @Nullable String street) {}
}

@Table
@Hierarchy(strategy = Hierarchy.Strategy.JOINED)
sealed interface Seat {
    @dev.pgpx.model.Id
    int row();

    @dev.pgpx.model.Id
    int number();

    record Plain(int row, int number) implements Seat {}

    record Box(int row, int number, String name) implements Seat {}
}
