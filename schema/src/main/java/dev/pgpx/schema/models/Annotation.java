package dev.pgpx.schema.models;

import java.util.List;

/**
 * An annotation in a source.
 *
 * @param name its simple name
 * @param values its members as they are written, {@code "price > 0"} or {@code name = "odd"}; of an array the elements are plain
 *     words in quotation marks
 */
record Annotation(String name, List<String> values) {
    /** Copies the members. */
    Annotation {
        values = List.copyOf(values);
    }

    /** On one line. */
    String flat() {
        return "@" + name + (values.isEmpty() ? "" : "(" + String.join(", ", values) + ")");
    }
}
