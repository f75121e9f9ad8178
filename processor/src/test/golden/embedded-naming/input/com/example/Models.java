package com.example;

import dev.pgpx.model.*;

@Embeddable
record PlaceName(String shortName, @Column(name = "by_hand") String given, One<Guest> firstGuest) {}

@Embeddable
record Trip(PlaceName startAt, @Embedded(prefix = "to_") PlaceName end) {}

@Table
record Guest(@GeneratedId long id, Trip nextTrip) {}

@Table
sealed interface Room {
    record SmallRoom(@Id int roomNumber) implements Room {}

    record LargeRoom(@Id int roomNumber, int bedCount) implements Room {}
}
