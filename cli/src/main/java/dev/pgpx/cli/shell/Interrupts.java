package dev.pgpx.cli.shell;

import java.util.function.Supplier;

/** Hears Ctrl-C while something runs. */
interface Interrupts {
    /** Where the process ends by it. */
    Interrupts NONE = new Interrupts() {
        @Override
        public <R> R during(Runnable onInterrupt, Supplier<R> work) {
            return work.get();
        }
    };

    /** Does something, and something else in another thread each time the user interrupts it. */
    <R> R during(Runnable onInterrupt, Supplier<R> work);
}
