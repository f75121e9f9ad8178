package dev.pgpx.query;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An immutable list to whose end elements are added without copying it: each link has the last element and what was before.
 * Made for the few conditions, joins and sort keys of a query that is built step by step.
 */
final class Chain<N> extends AbstractList<N> {
    /** From this length on a list is copied, because the way to its beginning grows long. */
    static final int LONGEST = 16;

    private final @Nullable Chain<N> before;
    private final N last;
    private final int size;

    Chain(@Nullable Chain<N> before, N last) {
        this.before = before;
        this.last = last;
        this.size = before == null ? 1 : before.size + 1;
    }

    /** The same elements, as links. */
    static <N> @Nullable Chain<N> of(List<? extends N> list) {
        Chain<N> chain = null;
        for (N element : list) {
            chain = new Chain<>(chain, element);
        }
        return chain;
    }

    @Override
    public N get(int index) {
        Objects.checkIndex(index, size);
        Chain<N> link = this;
        for (int i = size - 1; i > index; i--) {
            link = Objects.requireNonNull(link.before);
        }
        return link.last;
    }

    @Override
    public int size() {
        return size;
    }
}
