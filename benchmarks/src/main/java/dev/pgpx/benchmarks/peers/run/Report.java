package dev.pgpx.benchmarks.peers.run;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.pgpx.benchmarks.peers.Work;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * All that was measured.
 *
 * @param conditions where and with what
 * @param noise what JDBC in a second process has, compared with itself in the first
 * @param results what the contenders have
 */
record Report(
        @JsonUnwrapped @JsonProperty Conditions conditions,
        @JsonProperty List<Result> noise,
        @JsonProperty List<Result> results) {
    static Report of(Conditions conditions, List<Result> all) {
        return new Report(
                conditions,
                all.stream().filter(Report::isNoise).toList(),
                all.stream().filter(result -> !isNoise(result)).toList());
    }

    private static boolean isNoise(Result result) {
        return result.contender().equals(Contestant.JDBC_AGAIN);
    }

    /** The works that were measured, in order. */
    List<Work> works() {
        return Arrays.stream(Work.values())
                .filter(work -> results.stream().anyMatch(result -> result.work().equals(work.key())))
                .toList();
    }

    List<Result> of(Work work) {
        return results.stream().filter(result -> result.work().equals(work.key())).toList();
    }

    Optional<Result> of(Work work, String contender) {
        return of(work).stream().filter(result -> result.contender().equals(contender)).findFirst();
    }

    Optional<Result> noise(Work work) {
        return noise.stream().filter(result -> result.work().equals(work.key())).findFirst();
    }

    /** All that have any figure, in the order of the peers. */
    List<String> contenders() {
        return results.stream().map(Result::contender).distinct().toList();
    }

    void write(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValue(file.toFile(), this);
    }
}
