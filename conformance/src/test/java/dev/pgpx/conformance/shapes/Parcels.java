package dev.pgpx.conformance.shapes;

import dev.pgpx.model.Check;
import dev.pgpx.model.Column;
import dev.pgpx.model.Computed;
import dev.pgpx.model.CreatedAt;
import dev.pgpx.model.Embeddable;
import dev.pgpx.model.Embedded;
import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.Id;
import dev.pgpx.model.Many;
import dev.pgpx.model.One;
import dev.pgpx.model.SoftDelete;
import dev.pgpx.model.Table;
import dev.pgpx.model.Unique;
import dev.pgpx.model.UpdatedBy;
import dev.pgpx.model.Version;
import dev.pgpx.model.View;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What annotations of columns do within embedded records and hierarchies. */
final class Parcels {
    private Parcels() {}

    @Embeddable
    record Size(@Check("length > 0 and length >= width") int length, int width, @Computed("length * width") int area) {}

    @Embeddable
    record Label(@Unique String code, @Check(value = "sender <> ''", name = "sender_is_named") String sender) {}

    @Embeddable
    record Trace(@CreatedAt Instant createdAt, @UpdatedBy String updatedBy, @Version int version) {}

    @Embeddable
    record Removal(@SoftDelete @Nullable Instant at) {}

    @Table
    @Unique({"place", "label.sender"})
    record Box(
            @GeneratedId long id,
            String place,
            Size outside,
            @Embedded(prefix = "in_") @Nullable Size inside,
            Label label,
            Trace trace) {}

    @View(Box.class)
    record BoxLine(String place, @dev.pgpx.model.Path("outside.area") int area) {}

    @Table
    record Sack(@Id String name, Removal removal) {}

    @Table
    @Check("weight > 0")
    sealed interface Freight {
        @GeneratedId
        long id();

        @Unique
        @Column(type = "varchar(20)")
        String code();

        Many<Stop> stops();

        record Train(long id, String code, Many<Stop> stops, int cars) implements Freight {}

        record Truck(long id, String code, Many<Stop> stops, int weight, Many<Toll> tolls) implements Freight {}
    }

    @Table
    record Stop(@GeneratedId long id, One<Freight> freight, String town) {}

    @Table
    record Toll(@GeneratedId long id, One<Freight> freight, int cents) {}
}
