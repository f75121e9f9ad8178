package dev.pgpx.conformance.columns;

import dev.pgpx.model.Check;
import dev.pgpx.model.Comment;
import dev.pgpx.model.Computed;
import dev.pgpx.model.CreatedAt;
import dev.pgpx.model.CreatedBy;
import dev.pgpx.model.Default;
import dev.pgpx.model.DefaultFrom;
import dev.pgpx.model.DeleteRule;
import dev.pgpx.model.Exclude;
import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.Id;
import dev.pgpx.model.Many;
import dev.pgpx.model.ManyToMany;
import dev.pgpx.model.OnDelete;
import dev.pgpx.model.One;
import dev.pgpx.model.ReadOnly;
import dev.pgpx.model.SoftDelete;
import dev.pgpx.model.Table;
import dev.pgpx.model.Unique;
import dev.pgpx.model.UpdatedAt;
import dev.pgpx.model.UuidVersion;
import dev.pgpx.model.Version;
import dev.pgpx.types.Range;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

final class Hotel {
    private Hotel() {}

    @Table(schema = "hotel")
    @Comment("Where rooms are")
    record House(
            @GeneratedId UUID id,
            @Unique @Comment("As guests say it") String name,
            @SoftDelete @Nullable Instant deletedAt,
            @ManyToMany Many<Guest> guests) {}

    @Table(schema = "hotel")
    record Guest(@GeneratedId(uuid = UuidVersion.TIME_ORDERED) UUID id, String name) {}

    @Table
    @Unique({"house", "number"})
    @Unique(
            value = {"number", "floor"},
            name = "room_of_a_floor")
    @Check("price > 0 and number < 10000")
    record Room(
            @GeneratedId(always = true) int id,
            @OnDelete(DeleteRule.CASCADE) One<House> house,
            @Check("number > 0") @Check("\"number\" <> 13") int number,
            int floor,
            int price,
            @Computed("price * 2") int weekend,
            @ReadOnly @Default("'new'") String state,
            @DefaultFrom("emptyNote") String note) {
        static String emptyNote() {
            return "no note";
        }
    }

    @Table
    @Exclude("using gist (during with &&)")
    record Booking(
            @GeneratedId(sequence = "hotel.papers") long id,
            @OnDelete(DeleteRule.SET_NULL) @Nullable One<Room> room,
            Range<LocalDate> during) {}

    @Table
    record Invoice(
            @GeneratedId(sequence = "hotel.papers") long id,
            @Unique @OnDelete(DeleteRule.RESTRICT) One<Booking> booking,
            @Version long version,
            @CreatedAt Instant createdAt,
            @UpdatedAt Instant updatedAt,
            @CreatedBy String createdBy) {}

    @Table(name = "a_table_whose_name_is_nearly_as_long_as_postgresql_allows_it_to")
    record Lengthy(
            @Id long id,
            @Unique int aColumnWhoseNameIsLongOne,
            @Check("a_column_whose_name_is_long_two > 0") int aColumnWhoseNameIsLongTwo) {}

    @Table
    record Virtual(@Id int id, @Computed(value = "id * 2", virtual = true) int doubled) {}

    @Table
    record Nothing(@Id int id, @Unique(nullsNotDistinct = true) @Nullable Integer value) {}
}
