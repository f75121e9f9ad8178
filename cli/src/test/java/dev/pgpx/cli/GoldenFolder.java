package dev.pgpx.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A command line and what it must give. The folder holds
 *
 * <ul>
 *   <li>{@code command}: what is typed, {@code pgpx} first, with a shell's quotation marks;
 *   <li>{@code stdout}, {@code stderr}, {@code exit}: what comes out; absent for nothing and for 0;
 *   <li>optionally {@code environment}, lines of {@code NAME=value}; {@code stdin}; and {@code setup.sql}, statements
 *       divided by empty lines, which a database of the folder's own is filled with.
 * </ul>
 *
 * All of them may use the place-holders that {@link GoldenServers} fills. With {@code -Dpgpx.golden.refresh} the files are
 * written instead of compared.
 */
record GoldenFolder(Path folder, GoldenServers servers) {
    private static final boolean REFRESH = Boolean.getBoolean("pgpx.golden.refresh");

    void check() throws IOException {
        Map<String, String> values = servers.values(folder, read("setup.sql"), input());
        List<String> words = CommandWords.split(fill(read("command").strip(), values));
        assertThat(words).as("first word of %s", folder.resolve("command")).startsWith("pgpx");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        CommandContext context = new CommandContext(
                new ByteArrayInputStream(fill(read("stdin"), values).getBytes(StandardCharsets.UTF_8)),
                OutputGuard.print(out, StandardCharsets.UTF_8),
                OutputGuard.print(err, StandardCharsets.UTF_8),
                environment(values));
        int exit = PgpxCommandLine.run(words.subList(1, words.size()).toArray(new String[0]), context);
        context.err().flush();
        compare("stdout", blank(out.toString(StandardCharsets.UTF_8), values));
        compare("stderr", blank(err.toString(StandardCharsets.UTF_8), values));
        compare("exit", exit == 0 ? "" : exit + "\n");
    }

    private String input() throws IOException {
        return read("command") + read("environment") + read("stdin");
    }

    private Map<String, String> environment(Map<String, String> values) throws IOException {
        Map<String, String> environment = new HashMap<>();
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
        return blanked;
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
