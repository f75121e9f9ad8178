package dev.pgpx.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Finds the first launcher that works for a program and a folder, by trying, and remembers it. */
final class LauncherSearch {
    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    /** Prints the user; fails when it has no name (initdb needs one), or may not reach the program or the folder. */
    private static final String PROBE = "id -un && test -x \"$0\" && test -x \"$1\"";

    private static final Map<Place, Launcher> FOUND = new ConcurrentHashMap<>();

    private LauncherSearch() {}

    private record Place(Path program, Path folder) {}

    static Launcher find(Path program, Path folder) {
        return CurrentUser.isRoot()
                ? FOUND.computeIfAbsent(
                        new Place(program, folder), place -> firstOf(Launcher.forRoot(), program, folder))
                : Launcher.DIRECT;
    }

    static Launcher firstOf(List<Launcher> candidates, Path program, Path folder) {
        StringBuilder tried = new StringBuilder();
        for (Launcher candidate : candidates) {
            Command.Result result = Command.run(TIMEOUT, probe(candidate, program, folder));
            if (result.successful() && !result.output().equals("root")) {
                return candidate;
            }
            tried.append(candidate.name())
                    .append(": ")
                    .append(reason(result, program, folder))
                    .append('\n');
        }
        throw Failures.noUnprivilegedWay(tried.toString().strip());
    }

    private static List<String> probe(Launcher candidate, Path program, Path folder) {
        return candidate.command(Stream.of("sh", "-c", PROBE, program.toString(), folder.toString())
                .toList());
    }

    private static String reason(Command.Result result, Path program, Path folder) {
        if (result.output().equals("root")) {
            return "the user is still root";
        }
        return result.output().contains(" ")
                ? result.output()
                : result.output() + " cannot reach " + program + " or " + folder;
    }
}
