package dev.pgpx.benchmarks.render;

import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One way to write the query. A run begins only when it gives what the query written by hand gives. */
@State(Scope.Benchmark)
public abstract class Contender {
    /** The query and its values, to be compared; what is measured are the methods of the subclasses. */
    abstract Rendered rendered(BookFilter filter);

    /** Refuses to measure something else than the others. */
    @Setup(Level.Trial)
    public void check() {
        for (int number = 0; number < 4; number++) {
            BookFilter filter = BookFilter.numbered(number);
            Substance expected = Substance.of(new ByHand().rendered(filter));
            Rendered found = rendered(filter);
            if (!Substance.of(found).equals(expected)) {
                throw new IllegalStateException("%s renders another query:%n%s%nexpected %s%nfound    %s"
                        .formatted(getClass().getSimpleName(), found, expected, Substance.of(found)));
            }
        }
    }
}
