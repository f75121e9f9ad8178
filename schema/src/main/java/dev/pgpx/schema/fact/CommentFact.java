package dev.pgpx.schema.fact;

import java.util.Set;

/**
 * A comment on an object.
 *
 * @param of the object
 * @param text the comment
 */
public record CommentFact(FactKey of, String text) implements SaidFact {
    @Override
    public FactKey key() {
        return FactKey.about(FactKind.COMMENT, of, "");
    }

    @Override
    public Set<FactKey> dependencies() {
        return Set.of(of);
    }
}
