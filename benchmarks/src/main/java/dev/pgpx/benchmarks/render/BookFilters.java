package dev.pgpx.benchmarks.render;

import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Filters made beforehand, so that making values is not measured. */
@State(Scope.Thread)
public class BookFilters {
    private static final int NUMBER = 1024;

    private final BookFilter[] filters =
            IntStream.range(0, NUMBER).mapToObj(BookFilter::numbered).toArray(BookFilter[]::new);
    private int next;

    BookFilter next() {
        return filters[next++ & NUMBER - 1];
    }
}
