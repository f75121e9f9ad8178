package dev.pgpx.conformance.reference;

import java.time.LocalDate;
import java.util.List;

/** Where an author lives, stored as JSON. */
public record Address(String street, String city, int floor, LocalDate since, House house, List<String> phones) {
    /** A part that is a record. */
    public record House(int number, boolean own) {}
}
