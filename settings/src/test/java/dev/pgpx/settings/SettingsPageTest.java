package dev.pgpx.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the page against the lists that settings are read by. */
class SettingsPageTest {
    private static final Path PAGE = Path.of("../docs/reference/settings.md");

    @TempDir
    private Path folder;

    @Test
    void listsTheKeysOfAllSections() throws IOException {
        StringBuilder table = new StringBuilder("| key | value | default | what it does |\n|---|---|---|---|\n");
        for (SettingsSection section : SettingsSection.ofPgpx()) {
            List<SettingKey> keys = section.keys();
            if (section.name().equals("database")) {
                keys = keys.stream()
                        .filter(key ->
                                key.name().endsWith("-file") || key.name().equals("options"))
                        .toList();
            }
            keys.forEach(key -> table.append("| `%s.%s` | %s | %s | %s |\n"
                    .formatted(section.name(), key.name(), value(key), key.standard(), key.does())));
        }
        check("the keys", table.toString());
    }

    private static String value(SettingKey key) {
        return key.words().isEmpty()
                ? key.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                : String.join(", ", key.words());
    }

    @Test
    void listsTheVariablesOfLibpq() throws IOException {
        StringBuilder table = new StringBuilder("| variable | sets | parameter of a service |\n|---|---|---|\n");
        LibpqVariables.PARAMETERS.forEach((variable, parameter) ->
                table.append("| `%s` | %s | `%s` |\n".formatted(variable, sets(parameter), parameter)));
        check("libpq", table.toString());
    }

    /** What is set when it is the only one. */
    private String sets(String parameter) {
        if (parameter.equals("passfile")) {
            return "the password file";
        }
        Map<String, LibpqValue> values = new LinkedHashMap<>();
        values.put(parameter, new LibpqValue("1", new SettingOrigin(SettingLayer.LIBPQ, "")));
        ProblemList warnings = new ProblemList();
        String keys = new LibpqTranslation(new KnownKeys(SettingsSection.ofPgpx()), folder, new ProblemList(), warnings)
                .translate(values).stream()
                        .map(value -> "`" + value.key().substring("database.".length()) + "`")
                        .collect(Collectors.joining(", "));
        return UnhonouredParameters.has(parameter)
                ? "not honoured: " + UnhonouredParameters.reason(parameter, "").orElseThrow()
                : keys;
    }

    private static void check(String name, String table) throws IOException {
        String page = Files.readString(PAGE);
        String begin = "<!-- begin of " + name + ": made by SettingsPageTest -->\n";
        int from = page.indexOf(begin) + begin.length();
        String made = page.substring(0, from) + table + page.substring(page.indexOf("<!-- end of " + name + " -->"));
        if (Boolean.getBoolean("pgpx.golden.refresh")) {
            Files.writeString(PAGE, made);
        }
        assertThat(Files.readString(PAGE))
                .as("docs/reference/settings.md; to write it anew: -Dpgpx.golden.refresh=true")
                .isEqualTo(made);
    }
}
