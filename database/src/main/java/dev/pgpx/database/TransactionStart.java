package dev.pgpx.database;

import org.jspecify.annotations.Nullable;

/** A transaction that is about to begin. Immutable; each is equal only to itself. */
public final class TransactionStart {
    private final @Nullable String name;
    private final String target;
    private final int attempt;
    private final boolean function;
    private final long nanoTime = System.nanoTime();

    TransactionStart(@Nullable String name, String target, int attempt, boolean function) {
        this.name = name;
        this.target = target;
        this.attempt = attempt;
        this.function = function;
    }

    /**
     * Its name.
     *
     * @return the name; null when it has none
     */
    public @Nullable String name() {
        return name;
    }

    /**
     * Where it is.
     *
     * @return address and database, without secrets
     */
    public String target() {
        return target;
    }

    /**
     * Which run of its function it is.
     *
     * @return the number, from 1
     */
    public int attempt() {
        return attempt;
    }

    /**
     * Whether it is a function, so that it ends on the thread on which it begins, and what the thread does in between is a
     * part of it.
     *
     * @return false for a transaction that is begun and ended by hand
     */
    public boolean isFunction() {
        return function;
    }

    long nanoTime() {
        return nanoTime;
    }
}
