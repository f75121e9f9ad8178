package com.example;

/** Not in the order of the alphabet. */
public enum Weekday {
    MONDAY,
    TUESDAY,
    WEDNESDAY
}
