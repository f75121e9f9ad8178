package dev.pgpx.examples.demo;

import dev.pgpx.cli.CommandContext;
import dev.pgpx.cli.PgpxCommandLine;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the demo did with some arguments. */
record DemoRun(int exitCode, String out, String err) {
    private static final Pattern NEXT_HEADING = Pattern.compile("\\n\\n[^\\n]+ ──");

    static DemoRun of(String... arguments) {
        return ofCommand(Stream.concat(Stream.of("demo"), Stream.of(arguments)).toArray(String[]::new));
    }

    /** What any command did. */
    static DemoRun ofCommand(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        CommandContext context =
                new CommandContext(InputStream.nullInputStream(), print(out), print(err), Map.of("NO_COLOR", "1"));
        int exitCode = PgpxCommandLine.run(words, context);
        return new DemoRun(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    /** The part under a heading that begins so, the heading itself included. */
    String part(String heading) {
        int start = out.indexOf("\n" + heading);
        if (start < 0) {
            throw new AssertionError("no part " + heading + " in:\n" + out);
        }
        Matcher next = NEXT_HEADING.matcher(out);
        return out.substring(start + 1, next.find(start + 1) ? next.start() : out.length());
    }

    /** The cells of the rows of a part's table. */
    List<List<String>> rows(String heading) {
        return part(heading)
                .lines()
                .dropWhile(line -> !line.matches("[-+]{3,}"))
                .skip(1)
                .takeWhile(line -> !line.startsWith("("))
                .map(line -> Stream.of(line.split("\\|")).map(String::strip).toList())
                .toList();
    }
}
