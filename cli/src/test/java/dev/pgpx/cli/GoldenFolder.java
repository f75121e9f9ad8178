package dev.pgpx.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.pgpx.cli.output.OutputGuard;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A command line and what it must give. The folder holds
 *
 * <ul>
 *   <li>{@code command}: what is typed, {@code pgpx} first, with a shell's quotation marks; several lines with it are several
 *       commands, until one fails;
 *   <li>{@code stdout}, {@code stderr}, {@code exit}: what comes out; absent for nothing and for 0;
 *   <li>{@code files}: the files that are written, each below a line with its path, pages, pictures and SARIF up to their first line
 *       end; absent for none;
 *   <li>optionally {@code environment}, lines of {@code NAME=value}; {@code stdin}; and {@code setup.sql}, statements
 *       divided by empty lines, which a database of the folder's own is filled with.
 * </ul>
 *
 * All of them may use the place-holders that {@link GoldenServers} fills; in what comes out, the version of what is written now is
 * {@code ${moment}}, and how long something took {@code ${time}}. With {@code -Dpgpx.golden.refresh} the files are
 * written instead of compared.
 */
record GoldenFolder(Path folder, GoldenServers servers) {
    private static final boolean REFRESH = Boolean.getBoolean("pgpx.golden.refresh");

    /** The version of what is written now: folders use days before that; help and messages have one for an example. */
    private static final Pattern MOMENT = Pattern.compile(
            "(?!20261121093000)(?:" + LocalDate.now(ZoneOffset.UTC).toString().replace("-", "") + "|"
                    + LocalDate.now(ZoneOffset.UTC).plusDays(1).toString().replace("-", "") + ")[0-9]{6}");

    /** How long something took. */
    private static final Pattern TIME = Pattern.compile(" in [0-9.]+ m?s(?=$|\\n|:|\")");

    /** When something was logged, and what that took. */
    private static final Pattern LOGGED = Pattern.compile("(?<=\"time\":\")[^\"]*|(?<=\"microseconds\":)[0-9]+");

    void check() throws IOException {
        Map<String, String> values = servers.values(folder, read("setup.sql"), input());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit = 0;
        for (String command : read("command").strip().split("\n(?=pgpx )")) {
            exit = exit == 0 ? run(fill(command, values), values, out, err) : exit;
        }
        compare("stdout", blank(out.toString(StandardCharsets.UTF_8), values));
        compare("stderr", blank(err.toString(StandardCharsets.UTF_8), values));
        compare("exit", exit == 0 ? "" : exit + "\n");
        compare("files", blank(written(values), values));
    }

    private int run(String command, Map<String, String> values, OutputStream out, OutputStream err) throws IOException {
        List<String> words = CommandWords.split(command);
        assertThat(words).as("first word of %s", folder.resolve("command")).startsWith("pgpx");
        CommandContext context = new CommandContext(
                new ByteArrayInputStream(fill(read("stdin"), values).getBytes(StandardCharsets.UTF_8)),
                OutputGuard.print(out, StandardCharsets.UTF_8),
                OutputGuard.print(err, StandardCharsets.UTF_8),
                environment(values));
        int exit = PgpxCommandLine.run(words.subList(1, words.size()).toArray(new String[0]), context);
        context.err().flush();
        return exit;
    }

    private static String written(Map<String, String> values) throws IOException {
        String out = values.get("out");
        if (out == null) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of(out))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                text.append("=== ").append(file).append('\n').append(shown(file));
            }
        }
        return text.toString();
    }

    private static String shown(Path file) throws IOException {
        String text = Files.readString(file);
        boolean cut = Stream.of(".svg", ".html", ".sarif").anyMatch(file.toString()::endsWith);
        return cut ? text.lines().findFirst().orElse("") + "\n" : text;
    }

    private String input() throws IOException {
        return read("command") + read("environment") + read("stdin");
    }

    private Map<String, String> environment(Map<String, String> values) throws IOException {
        Map<String, String> environment = new HashMap<>();
        environment.put("HOME", folder.toString()); // nobody's .pgpass is looked at
        fill(read("environment"), values).lines().forEach(line -> {
            int equals = line.indexOf('=');
            environment.put(line.substring(0, equals), line.substring(equals + 1));
        });
        return environment;
    }

    private String read(String name) throws IOException {
        Path file = folder.resolve(name);
        return Files.exists(file) ? Files.readString(file) : "";
    }

    private static String fill(String text, Map<String, String> values) {
        String filled = text;
        for (Map.Entry<String, String> value : values.entrySet()) {
            filled = filled.replace("${" + value.getKey() + "}", value.getValue());
        }
        return filled;
    }

    /** What differs from run to run becomes its place-holder again. */
    private static String blank(String text, Map<String, String> values) {
        String blanked = text;
        for (Map.Entry<String, String> value : values.entrySet()) {
            blanked = blanked.replace(value.getValue(), "${" + value.getKey() + "}");
        }
        String timeless =
                TIME.matcher(MOMENT.matcher(blanked).replaceAll("\\${moment}")).replaceAll(" in \\${time}");
        return LOGGED.matcher(timeless).replaceAll("\\${logged}");
    }

    private void compare(String name, String found) throws IOException {
        Path file = folder.resolve(name);
        if (REFRESH) {
            Files.deleteIfExists(file);
            if (!found.isEmpty()) {
                Files.writeString(file, found);
            }
        } else if (!found.equals(read(name))) {
            assertThat(found)
                    .as("%s; to take it over: mvn test -Dpgpx.golden.refresh=true", file)
                    .isEqualTo(read(name));
            fail(file + " differs in its line ends");
        }
    }
}
