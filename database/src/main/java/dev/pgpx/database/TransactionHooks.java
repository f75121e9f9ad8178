package dev.pgpx.database;

import dev.pgpx.database.error.HookException;
import dev.pgpx.database.error.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What is to be done when a transaction has ended. One thread at a time. */
final class TransactionHooks {
    private final List<Consumer<Outcome>> hooks = new ArrayList<>();

    void add(Consumer<Outcome> hook) {
        hooks.add(hook);
    }

    /** Those of a nested transaction that succeeded wait for the end of the one around it. */
    void addAll(TransactionHooks nested) {
        hooks.addAll(nested.hooks);
    }

    /**
     * Runs all of them, in the order in which they were added, each whatever the others do.
     *
     * @param failure the failure that is thrown anyway, which is told of theirs; null when there is none
     * @throws HookException when one failed, and there is no other failure to tell
     */
    void run(Outcome outcome, @Nullable Throwable failure) {
        RuntimeException first = null;
        for (Consumer<Outcome> hook : List.copyOf(hooks)) {
            try {
                hook.accept(outcome);
            } catch (RuntimeException e) {
                if (first == null) {
                    first = e;
                } else {
                    first.addSuppressed(e);
                }
            }
        }
        hooks.clear();
        if (first != null) {
            HookException told = HookException.of(outcome, first);
            if (failure == null) {
                throw told;
            }
            failure.addSuppressed(told);
        }
    }
}
