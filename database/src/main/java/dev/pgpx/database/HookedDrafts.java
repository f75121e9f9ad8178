package dev.pgpx.database;

import dev.pgpx.query.Draft;
import java.util.Iterator;

/**
 * Drafts on their way to a bulk insert: each is shown to the hooks when it is its turn. No records come back, so there are none
 * to show afterwards.
 */
record HookedDrafts<E>(RecordHooks hooks, Iterator<? extends Draft<E>> drafts) implements Iterator<Draft<E>> {
    @Override
    public boolean hasNext() {
        return drafts.hasNext();
    }

    @Override
    public Draft<E> next() {
        return hooks.before(drafts.next());
    }
}
