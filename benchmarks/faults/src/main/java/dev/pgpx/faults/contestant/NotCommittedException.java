package dev.pgpx.faults.contestant;

/** A write failed before its commit was sent, so that it is certain that nothing was written. */
final class NotCommittedException extends Exception {
    NotCommittedException(Exception failure) {
        super("failed before the commit", failure);
    }
}
