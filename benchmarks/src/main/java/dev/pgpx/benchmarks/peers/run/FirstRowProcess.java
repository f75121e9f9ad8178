package dev.pgpx.benchmarks.peers.run;

import dev.pgpx.benchmarks.peers.Target;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;

/** Starts a process and waits for its first row (W9). */
final class FirstRowProcess {
    private FirstRowProcess() {}

    static Answer run(Peer peer, Setting setting) throws IOException, InterruptedException {
        Target target = setting.target();
        ProcessBuilder builder = new ProcessBuilder(WorkerProcess.command(
                        setting.flags(),
                        FirstRow.class,
                        List.of(
                                peer.key(),
                                target.host(),
                                Integer.toString(target.port()),
                                target.database(),
                                target.user(),
                                Integer.toString(target.pool()))))
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        long began = System.nanoTime();
        Process process = builder.start();
        try (BufferedReader lines = process.inputReader()) {
            String line = lines.readLine();
            while (line != null && !line.equals("row")) {
                line = lines.readLine(); // libraries greet
            }
            long took = System.nanoTime() - began;
            process.waitFor();
            if (line == null) {
                throw new RunException(peer.key() + " ended without a row");
            }
            return Answer.measured(took, 0);
        }
    }
}
