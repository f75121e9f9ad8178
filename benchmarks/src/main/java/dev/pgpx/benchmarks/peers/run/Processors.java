package dev.pgpx.benchmarks.peers.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Which processors client and server work on. With one caller the system puts both on one, or each on its own, as it happens, and leaves
 * them there: a lookup takes two or three times as long in one case as in the other, whoever makes it. So such works are measured with the
 * client on the first processor and the server's sessions on the second, as if they were two machines. Needs Linux and {@code taskset};
 * elsewhere the system decides.
 */
final class Processors {
    private static final Path TASKSET = Path.of("/usr/bin/taskset");
    private static final int COUNT = Runtime.getRuntime().availableProcessors();
    private static final String ALL = "0-" + (COUNT - 1);

    private Processors() {}

    /** Whether they can be chosen. */
    static boolean areChosen() {
        return COUNT > 1 && Files.isExecutable(TASKSET);
    }

    /** Clients on the first, sessions on the second. */
    static void part(List<Long> clients, List<Long> sessions) throws IOException, InterruptedException {
        for (long client : clients) {
            use("0", client);
        }
        for (long session : sessions) {
            use("1", session);
        }
    }

    /** All of them on all. */
    static void join(List<Long> clients, List<Long> sessions) throws IOException, InterruptedException {
        List<Long> both = new ArrayList<>(clients);
        both.addAll(sessions);
        for (long each : both) {
            use(ALL, each);
        }
    }

    private static void use(String processors, long process) throws IOException, InterruptedException {
        Process taskset = new ProcessBuilder(TASKSET.toString(), "-a", "-p", "-c", processors, Long.toString(process))
                .redirectErrorStream(true)
                .start();
        String said = new String(taskset.getInputStream().readAllBytes());
        if (taskset.waitFor() != 0 && ProcessHandle.of(process).isPresent()) { // a session may have ended
            throw new RunException("taskset: " + said);
        }
    }
}
