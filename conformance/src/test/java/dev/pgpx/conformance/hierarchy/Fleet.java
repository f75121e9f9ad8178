package dev.pgpx.conformance.hierarchy;

import dev.pgpx.model.Check;
import dev.pgpx.model.CreatedAt;
import dev.pgpx.model.Default;
import dev.pgpx.model.Discriminator;
import dev.pgpx.model.Embeddable;
import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.Hierarchy;
import dev.pgpx.model.Id;
import dev.pgpx.model.Many;
import dev.pgpx.model.One;
import dev.pgpx.model.SoftDelete;
import dev.pgpx.model.SubtypeTable;
import dev.pgpx.model.Table;
import dev.pgpx.model.Unique;
import dev.pgpx.model.UpdatedBy;
import dev.pgpx.model.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is stored in several tables. */
final class Fleet {
    private Fleet() {}

    @Embeddable
    record Size(int length, int width) {}

    @Table
    @Hierarchy(strategy = Hierarchy.Strategy.JOINED)
    sealed interface Vehicle {
        @GeneratedId
        long id();

        @Unique
        String plate();

        @Version
        int version();

        Many<Trip> trips();

        record Car(long id, String plate, int version, Many<Trip> trips, int seats, @Nullable String colour)
                implements Vehicle {}

        @SubtypeTable("lorry")
        @Discriminator("truck")
        record Truck(
                long id,
                String plate,
                int version,
                Many<Trip> trips,
                @Check("load > 0") int load,
                @Nullable String colour,
                @Default("'north'") String area,
                Optional<Size> bed,
                @Nullable One<Depot> depot)
                implements Vehicle {}

        record Trailer(long id, String plate, int version, Many<Trip> trips) implements Vehicle {}
    }

    @Table
    record Depot(@Id int number, String town) {}

    @Table
    record Trip(@GeneratedId long id, One<Vehicle> vehicle, String destination) {}

    @Table
    @Hierarchy(strategy = Hierarchy.Strategy.JOINED, discriminator = "kind")
    sealed interface Paper {
        @Id
        String code();

        @Version
        int version();

        @CreatedAt
        Instant createdAt();

        @UpdatedBy
        String updatedBy();

        @SoftDelete
        @Nullable
        Instant deletedAt();

        record Note(
                String code, int version, Instant createdAt, String updatedBy, @Nullable Instant deletedAt, String text)
                implements Paper {}

        record Sheet(
                String code, int version, Instant createdAt, String updatedBy, @Nullable Instant deletedAt, int cells)
                implements Paper {}
    }

    @Table
    @Hierarchy(strategy = Hierarchy.Strategy.JOINED)
    sealed interface Place {
        @Id
        int row();

        @Id
        int number();

        record Plain(int row, int number) implements Place {}

        record Box(int row, int number, String name) implements Place {}
    }

    @Table
    record Stay(@GeneratedId long id, One<Place> place, String guest) {}

    @Table
    @Hierarchy(strategy = Hierarchy.Strategy.TABLE_PER_TYPE)
    sealed interface Event {
        @GeneratedId
        UUID id();

        @Unique
        String title();

        record Login(UUID id, String title, String account) implements Event {}

        record Purchase(UUID id, String title, @Check("cents > 0") int cents, String account) implements Event {}
    }

    @Table
    @Hierarchy(strategy = Hierarchy.Strategy.TABLE_PER_TYPE)
    sealed interface Measure {
        @GeneratedId(sequence = "measure_number")
        long id();

        @Version
        long xmin();

        record Weight(long id, long xmin, double kilos) implements Measure {}

        record Height(long id, long xmin, int metres) implements Measure {}
    }
}
