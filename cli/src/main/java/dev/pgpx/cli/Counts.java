package dev.pgpx.cli;

/** Numbers of things for people. */
final class Counts {
    private Counts() {}

    /** {@code 1 step}, {@code 2 steps}. */
    static String of(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
