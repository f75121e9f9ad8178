package dev.pgpx.schema.models;

import java.util.List;

/**
 * A component of a record in a source.
 *
 * @param annotations what stands before it, in order
 * @param declaration its type and name
 */
record Component(List<Annotation> annotations, String declaration) {
    /** Copies the annotations. */
    Component {
        annotations = List.copyOf(annotations);
    }

    /** On one line. */
    String flat() {
        StringBuilder line = new StringBuilder();
        annotations.forEach(annotation -> line.append(annotation.flat()).append(' '));
        return line.append(declaration).toString();
    }
}
