package com.example;

import dev.pgpx.model.Check;
import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.Hierarchy;
import dev.pgpx.model.Many;
import dev.pgpx.model.One;
import dev.pgpx.model.SubtypeTable;
import dev.pgpx.model.Table;
import dev.pgpx.model.Unique;
import dev.pgpx.model.Version;
import org.jspecify.annotations.Nullable;

@Table
@Hierarchy(strategy = Hierarchy.Strategy.JOINED)
@Check("length(plate) > 2")
@Unique({"colour", "seats"})
public sealed interface Vehicle {
    @GeneratedId
    long id();

    @Unique
    String plate();

    @Version
    int version();

    Many<Trip> trips();

    record Car(long id, String plate, int version, Many<Trip> trips, int seats, @Nullable String colour)
            implements Vehicle {}

    @SubtypeTable(value = "lorry", schema = "heavy")
    record Truck(
            long id,
            String plate,
            int version,
            Many<Trip> trips,
            @Check("load > 0") int load,
            @Nullable String colour,
            @Nullable One<Trip> last)
            implements Vehicle {}

    record Trailer(long id, String plate, int version, Many<Trip> trips) implements Vehicle {}
}

@Table
record Trip(@dev.pgpx.model.Id long id, One<Vehicle> vehicle) {}
