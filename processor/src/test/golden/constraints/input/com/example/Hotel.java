package com.example;

import dev.pgpx.model.*;
import dev.pgpx.types.Range;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

final class Hotel {
    @Table
    @Unique({"house", "number"})
    @Unique(value = {"number", "name"}, name = "room_of_a_name", nullsNotDistinct = true)
    @Check("price > 0 and number < 10000")
    @Check(value = "lower(name) = name", name = "small letters")
    @Comment("Where guests sleep")
    record Room(
            @GeneratedId(always = true) int id,
            @OnDelete(DeleteRule.CASCADE) One<House> house,
            @Check("number > 0") int number,
            @Nullable @Check("name <> ''") @Check("length(name) < 100") String name,
            @Unique(name = "1 code", nullsNotDistinct = true) Optional<String> code,
            @Comment("For a night, with breakfast") BigDecimal price,
            @Unique String primaryKey,
            Many<Booking> bookings) {}

    @Table
    @Exclude("using gist (room_id with =, during with &&)")
    @Exclude(value = "using gist (\"room_id\" with =, during with -|-) where (during is not null)", name = "booking_gap")
    record Booking(
            @GeneratedId(sequence = "hotel.papers") long id,
            One<Room> room,
            @OnDelete(DeleteRule.SET_NULL) @Nullable One<House> house,
            Range<LocalDate> during) {}

    @Table(schema = "hotel")
    record House(
            @GeneratedId UUID id,
            @Unique String name,
            @Unique @SoftDelete @Nullable Instant deletedAt) {}

    @Table
    record a_table_whose_name_is_nearly_as_long_as_postgresql_allows_it_to(
            @GeneratedId(uuid = UuidVersion.TIME_ORDERED) UUID id,
            @Unique String aColumnWhoseNameIsLongOne,
            @Unique String aColumnWhoseNameIsLongTwo) {}
}
