package dev.pgpx.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/** How the process ends. After a signal (130: an interrupt, 143: a
 * termination) the JVM sets it. */
public final class ExitCode {
    public static final int DONE = 0;
    public static final int FAILED = 1;
    public static final int USAGE = 2;

    /** Somebody has to decide something, and nobody was there to, or said no: nothing was done. */
    public static final int DECISION = 3;

    /** What a shell reports of a process that wrote to a pipe which nobody reads any more: 128 and SIGPIPE. */
    public static final int CLOSED_PIPE = 141;

    private ExitCode() {}

    /** All of them, for the help. */
    public static Map<String, String> explained() {
        Map<String, String> codes = new LinkedHashMap<>();
        codes.put("0", "done");
        codes.put("1", "failed; the message on standard error says why");
        codes.put("2", "the command line was wrong; nothing was done");
        codes.put("3", "needs a decision, which the message names; nothing was done");
        codes.put("130", "interrupted (Ctrl-C); what ran on the server was cancelled");
        codes.put("141", "nobody reads the output any more");
        codes.put("143", "terminated");
        return codes;
    }
}
