package dev.pgpx.benchmarks.peers.run;

/** Why there are no figures. */
final class RunException extends RuntimeException {
    private static final long serialVersionUID = 1;

    RunException(String message) {
        super(message);
    }
}
