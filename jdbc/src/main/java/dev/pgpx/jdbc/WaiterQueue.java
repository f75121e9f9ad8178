package dev.pgpx.jdbc;

import org.jspecify.annotations.Nullable;

/** The waiters of a gate, first come first; one who gives up is taken out from anywhere at once. Guarded by the gate's lock. */
final class WaiterQueue {
    private @Nullable Waiter first;
    private @Nullable Waiter last;

    @Nullable
    Waiter first() {
        return first;
    }

    void add(Waiter waiter) {
        Waiter previous = last;
        waiter.before = previous;
        last = waiter;
        if (previous == null) {
            first = waiter;
        } else {
            previous.after = waiter;
        }
    }

    void remove(Waiter waiter) {
        Waiter before = waiter.before;
        Waiter after = waiter.after;
        if (before == null) {
            first = after;
        } else {
            before.after = after;
        }
        if (after == null) {
            last = before;
        } else {
            after.before = before;
        }
        waiter.before = null;
        waiter.after = null;
    }
}
