package dev.pgpx.conformance.reference;

/** An enum type. */
public enum Weekday {
    MONDAY,
    TUESDAY,
    WEDNESDAY
}
