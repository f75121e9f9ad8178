package dev.pgpx.benchmarks.peers.run;

import dev.pgpx.benchmarks.peers.Target;
import java.util.List;

/**
 * What a process is begun with.
 *
 * @param target where the server is
 * @param scale how much there is
 */
record Setting(Target target, Scale scale) {
    /** Those of its JVM. */
    List<String> flags() {
        return scale.equals(Scale.SHORT) ? WorkerProcess.SHORT_FLAGS : WorkerProcess.FLAGS;
    }
}
