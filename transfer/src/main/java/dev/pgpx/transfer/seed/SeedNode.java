package dev.pgpx.transfer.seed;

import dev.pgpx.transfer.Place;
import java.util.List;

/** A part of a document, whatever it was written in, with the place where it stands. */
sealed interface SeedNode {
    /** Where it stands. */
    Place place();

    /** What a scalar is in JSON. */
    enum Kind {
        NULL,
        BOOLEAN,
        NUMBER,
        TEXT
    }

    /**
     * A single value.
     *
     * @param text as it was written, without quotes and escapes
     */
    record Scalar(Kind kind, String text, Place place) implements SeedNode {}

    /** Values one after the other. */
    record Items(List<SeedNode> items, Place place) implements SeedNode {}

    /** Values with names, which may come twice. */
    record Fields(List<Field> fields, Place place) implements SeedNode {}

    /** A value with a name; the place is that of the name. */
    record Field(String name, SeedNode value, Place place) {}
}
