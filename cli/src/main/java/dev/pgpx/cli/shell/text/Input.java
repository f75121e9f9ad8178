package dev.pgpx.cli.shell.text;

import java.util.List;

/**
 * What was typed, divided.
 *
 * @param units what is to be done, in order
 * @param complete whether the last of them has ended
 */
public record Input(List<InputUnit> units, boolean complete) {
    /** Takes a copy. */
    public Input {
        units = List.copyOf(units);
    }

    /** Divides a text. */
    public static Input of(String text) {
        return new InputParser(text).input();
    }
}
