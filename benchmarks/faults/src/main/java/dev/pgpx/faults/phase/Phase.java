package dev.pgpx.faults.phase;

import dev.pgpx.faults.figure.Figures;
import java.time.Duration;

/** One way to measure the contestants, with connections and threads of its own. */
public interface Phase {
    /**
     * Which part of the program's time it gets, in relation to the others.
     *
     * @return more than 0
     */
    int share();

    /**
     * Measures, and leaves the server running and undisturbed.
     *
     * @param arena server and contestants
     * @param time about how long it may take
     * @param figures where it puts what it finds
     * @throws Exception when it cannot go on; what the contestants throw is part of what is measured
     */
    void run(Arena arena, Duration time, Figures figures) throws Exception;
}
