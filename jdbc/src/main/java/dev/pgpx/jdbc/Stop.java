package dev.pgpx.jdbc;

/** Why a call was stopped from outside. */
enum Stop {
    /** It was not. */
    NONE(0),
    /** Its deadline passed. */
    DEADLINE(1),
    /** Its thread was interrupted. */
    INTERRUPT(2),
    /** The database was closed and did not wait any longer. */
    CLOSE(3),
    /** The session was held for too long and is taken back. */
    LEAK(4),
    /** Somebody asked for it. */
    CANCEL(5);

    private static final Stop[] BY_NUMBER = values();

    private final int number;

    Stop(int number) {
        this.number = number;
    }

    /** Its place in the state of a {@link CallGuard}. */
    int number() {
        return number;
    }

    static Stop of(long number) {
        return BY_NUMBER[(int) number];
    }
}
