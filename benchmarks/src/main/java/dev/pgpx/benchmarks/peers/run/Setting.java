package dev.pgpx.benchmarks.peers.run;

import dev.pgpx.benchmarks.peers.Target;

/**
 * What a process is begun with.
 *
 * @param target where the server is
 * @param scale how much there is
 */
record Setting(Target target, Scale scale) {}
