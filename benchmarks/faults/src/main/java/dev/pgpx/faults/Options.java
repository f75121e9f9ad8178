package dev.pgpx.faults;

import dev.pgpx.faults.contestant.Kind;
import dev.pgpx.faults.phase.Phases;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be run.
 *
 * @param time of the measuring, about
 * @param seed of what is left to chance
 * @param phases in their order
 * @param kinds who takes part
 * @param output where figures are written besides; null for nowhere
 */
record Options(Duration time, long seed, List<Phases> phases, List<Kind> kinds, @Nullable Path output) {}
