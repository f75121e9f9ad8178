package dev.pgpx.jdbc;

import java.util.concurrent.Executor;

/** What the {@link Watchdog} looks at. */
interface Watched {
    /**
     * Looks whether something has to be stopped. Never blocks. Called by the watchdog's thread.
     *
     * @param helpers run what may block
     * @return when to look again, as a moment of {@link System#nanoTime()}; the greatest number when nothing has to be looked at
     */
    long look(Executor helpers);
}
