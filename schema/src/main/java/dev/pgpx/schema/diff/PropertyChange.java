package dev.pgpx.schema.diff;

import org.jspecify.annotations.Nullable;

/**
 * One property of a fact that differs.
 *
 * @param name its path of record components, with the name of an entry where it is a map: {@code storage.statistics}, {@code
 *     parameters.fillfactor}
 * @param before its value before; null where there is none
 * @param after its value after; null where there is none
 */
public record PropertyChange(String name, @Nullable Object before, @Nullable Object after) {
    @Override
    public String toString() {
        return name + ": " + before + " -> " + after;
    }
}
