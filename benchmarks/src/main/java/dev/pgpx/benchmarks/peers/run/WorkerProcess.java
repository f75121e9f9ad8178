package dev.pgpx.benchmarks.peers.run;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A contender's process, seen from the coordinator. */
final class WorkerProcess implements AutoCloseable {
    /** What all processes are started with: a collector without threads of its own, for there are two processors. */
    static final List<String> FLAGS = List.of("-Xms512m", "-Xmx512m", "-XX:+UseSerialGC");
    /** In the short variant no time is given to the better compiler. */
    static final List<String> SHORT_FLAGS = List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_SECONDS = 180;
    private static final String END = "";
    private static final int LINES = 30;
    private static final int WIDTH = 200;

    private final Peer peer;
    private final Process process;
    private final Path log;
    private final Writer requests;
    private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();

    private WorkerProcess(Peer peer, Process process, Path log) {
        this.peer = peer;
        this.process = process;
        this.log = log;
        requests = process.outputWriter(StandardCharsets.UTF_8);
        Thread.ofPlatform().daemon().start(this::read);
    }

    /** Starts it; {@link #await} waits until it is there. */
    static WorkerProcess start(Peer peer, String name, Setting setting, Path logs) throws IOException {
        Files.createDirectories(logs);
        Path log = logs.resolve(name + ".log");
        Process process = new ProcessBuilder(
                        command(setting.flags(), Worker.class, List.of(peer.key(), JSON.writeValueAsString(setting))))
                .redirectError(log.toFile())
                .start();
        return new WorkerProcess(peer, process, log);
    }

    /** A JVM as all of them are. */
    static List<String> command(List<String> flags, Class<?> main, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.addAll(List.of("-Dorg.jboss.logging.provider=slf4j", "-cp", System.getProperty("java.class.path")));
        command.add(main.getName());
        command.addAll(arguments);
        return command;
    }

    Peer peer() {
        return peer;
    }

    long pid() {
        return process.pid();
    }

    private void read() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                answers.add(line);
            }
        } catch (IOException closed) {
            // the process is gone: told as the end
        } finally {
            answers.add(END);
        }
    }

    Answer ask(Request request) throws IOException, InterruptedException {
        requests.write(JSON.writeValueAsString(request) + "\n");
        requests.flush();
        return await(request.work().key());
    }

    /** The next answer. */
    Answer await(String doing) throws IOException, InterruptedException {
        String line = answers.poll(MOST_SECONDS, TimeUnit.SECONDS);
        if (line == null || line.equals(END)) {
            throw failure(doing, line == null ? "no answer within " + MOST_SECONDS + " s" : "the process ended");
        }
        Answer answer = JSON.readValue(line, Answer.class);
        if (!answer.problem().isEmpty()) {
            throw failure(doing, answer.problem());
        }
        return answer;
    }

    RunException failure(String doing, String problem) throws IOException {
        List<String> lines = Files.readAllLines(log);
        String last = lines.stream()
                .skip(Math.max(0, lines.size() - LINES))
                .map(line -> brief(line, WIDTH))
                .collect(Collectors.joining("\n    "));
        return new RunException(peer.key() + ", " + doing + ": " + brief(problem, LINES * WIDTH) + "\n  its log (" + log + "):\n    " + last);
    }

    private static String brief(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most) + "…";
    }

    @Override
    public void close() throws IOException {
        requests.close();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
