package dev.pgpx.types;

import java.util.List;

/**
 * A path of labels in a tree: an {@code ltree} of the extension of that name. Immutable. Source: <a
 * href="https://www.postgresql.org/docs/current/ltree.html">ltree</a>.
 *
 * @param path labels with dots between them; empty for the root; the server checks their characters
 */
public record Ltree(String path) {
    /**
     * A path of labels.
     *
     * @param labels the labels from the root on
     * @return the path
     */
    public static Ltree of(String... labels) {
        return new Ltree(String.join(".", labels));
    }

    /**
     * Its labels.
     *
     * @return the labels from the root on; none for the root
     */
    public List<String> labels() {
        return path.isEmpty() ? List.of() : List.of(path.split("\\.", -1));
    }

    /** The labels with dots between them. */
    @Override
    public String toString() {
        return path;
    }
}
