package dev.pgpx.schema.diff;

import dev.pgpx.schema.fact.FactKey;

/**
 * A question: whether something was renamed, or dropped and something else created. Until it is answered by {@link
 * DiffOptions#withRename}, it is taken as dropped and created.
 *
 * @param before what is gone
 * @param after what is new and looks like it
 */
public record PossibleRename(FactKey before, FactKey after) {
    @Override
    public String toString() {
        return "is " + after + " the former " + before + "?";
    }
}
