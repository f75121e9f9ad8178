package dev.pgpx.schema.manage;

import dev.pgpx.schema.fact.Fact;
import java.util.List;

/** Facts that are written by hand and belong together: a table with its columns. Immutable. */
@FunctionalInterface
public interface Definition {
    /**
     * The facts.
     *
     * @return the facts, at least one
     */
    List<Fact> facts();
}
