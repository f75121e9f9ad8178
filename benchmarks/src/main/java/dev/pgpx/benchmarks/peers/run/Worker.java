package dev.pgpx.benchmarks.peers.run;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.pgpx.benchmarks.peers.Contender;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The process of one contender: reads requests from standard input and answers each, until the input ends. */
final class Worker {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Worker() {}

    /**
     * Runs it.
     *
     * @param arguments the peer's key, and a {@link Setting} as JSON
     */
    public static void main(String[] arguments) throws Exception {
        PrintStream answers = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.setOut(System.err); // libraries greet
        Peer peer = Peer.of(arguments[0]);
        Setting setting = JSON.readValue(arguments[1], Setting.class);
        Contender<?, ?> contender = peer.connects() ? peer.open(setting.target()) : null;
        serve(peer, contender, setting.scale(), answers);
        System.exit(0); // whatever threads a library leaves
    }

    private static <R, A> void serve(Peer peer, Contender<R, A> contender, Scale scale, PrintStream answers)
            throws Exception {
        BufferedReader requests = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try (Turns<R, A> turns = new Turns<>(peer, contender, scale)) {
            Checks<R, A> checks = new Checks<>(contender, turns, scale);
            answers.println(JSON.writeValueAsString(Answer.fine()));
            for (String line = requests.readLine(); line != null; line = requests.readLine()) {
                Request request = JSON.readValue(line, Request.class);
                answers.println(JSON.writeValueAsString(answer(request, turns, checks)));
            }
        }
    }

    private static Answer answer(Request request, Turns<?, ?> turns, Checks<?, ?> checks) {
        try {
            return request.action() == Request.Action.CHECK ? checks.run(request.work()) : turns.run(request);
        } catch (Contender.NotOffered missing) {
            return Answer.notOffered();
        } catch (Exception failed) {
            failed.printStackTrace(); // into the log of this process; who asked is told below
            return Answer.problem(failed.toString());
        }
    }
}
