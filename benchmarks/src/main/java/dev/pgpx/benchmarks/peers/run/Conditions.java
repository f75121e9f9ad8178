package dev.pgpx.benchmarks.peers.run;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where and with what it was measured.
 *
 * @param commit of the working tree
 * @param date in UTC
 * @param machine processors and system
 * @param java the JVM of all processes
 * @param flags what they were started with
 * @param server PostgreSQL's version
 * @param versions of the contenders and what they stand on
 */
@JsonPropertyOrder({"commit", "date", "machine", "java", "flags", "server", "versions"})
record Conditions(
        String commit, String date, String machine, String java, List<String> flags, String server, Map<String, String> versions) {
    private static final Pattern MODEL = Pattern.compile("(?m)^model name\\s*: (.*)$");

    static Conditions now(List<Peer> peers, String server) throws IOException, InterruptedException {
        Map<String, String> versions = new LinkedHashMap<>();
        versions.put("pgjdbc", version("postgresql"));
        versions.put("HikariCP", version("HikariCP"));
        for (Peer peer : peers) {
            if (!peer.artifact().isEmpty()) {
                versions.put(peer.key(), version(peer.artifact()));
            }
        }
        return new Conditions(
                head(),
                LocalDate.now(ZoneOffset.UTC).toString(),
                Runtime.getRuntime().availableProcessors() + " processors" + model() + ", "
                        + System.getProperty("os.name") + " " + System.getProperty("os.arch"),
                System.getProperty("java.vm.name") + " " + Runtime.version(),
                WorkerProcess.FLAGS,
                server,
                versions);
    }

    /** That in the name of the jar. */
    private static String version(String artifact) {
        Matcher jar = Pattern.compile("[/\\\\]" + artifact + "-(\\d[^/\\\\]*)\\.jar")
                .matcher(System.getProperty("java.class.path"));
        return jar.find() ? jar.group(1) : "unknown";
    }

    private static String model() throws IOException {
        Path file = Path.of("/proc/cpuinfo");
        Matcher model = MODEL.matcher(Files.isReadable(file) ? Files.readString(file) : "");
        return model.find() ? " (" + model.group(1).strip() + ")" : "";
    }

    private static String head() throws IOException, InterruptedException {
        Process git = new ProcessBuilder("git", "rev-parse", "HEAD")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String answer = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return git.waitFor() == 0 ? answer : "unknown";
    }
}
