package dev.pgpx.cli.config;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.pgpx.cli.output.TextTable;
import dev.pgpx.cli.output.VisibleText;
import dev.pgpx.schema.json.JsonText;
import dev.pgpx.settings.ResolvedSettings;
import dev.pgpx.settings.SettingValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Settings as people and programs see them; no secret is in either.
 *
 * @param settings the settings
 * @param all whether those that do not count and the defaults are shown, too
 */
record ShownSettings(ResolvedSettings settings, boolean all) {
    String text() {
        StringBuilder text = new StringBuilder();
        text.append("profile: ").append(settings.profile().orElse("none")).append('\n');
        String files = settings.files().stream().map(Path::toString).collect(Collectors.joining(", "));
        text.append("files: ")
                .append(files.isEmpty() ? "none" : VisibleText.oneLine(files))
                .append('\n');
        text.append("server: ").append(server()).append("\n\n");
        text.append(table(settings.values()));
        if (all) {
            text.append("\nwhat does not count, as something above does:\n").append(table(settings.replaced()));
            text.append("\ndefaults:\n").append(table(settings.defaults()));
        }
        return text.toString();
    }

    private String server() {
        return settings.namesServer()
                ? VisibleText.oneLine(
                        settings.database().user() + "@" + settings.database().target())
                : "none is named";
    }

    private static String table(List<SettingValue> values) {
        TextTable table = new TextTable(List.of("key", "value", "from"));
        values.forEach(value ->
                table.add(List.of(value.key(), value.shown(), value.origin().place())));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8)) {
            table.print(out);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    String json() {
        return JsonText.of(json -> {
            json.writeStartObject();
            if (settings.profile().isPresent()) {
                json.writeStringField("profile", settings.profile().get());
            }
            json.writeArrayFieldStart("files");
            for (Path file : settings.files()) {
                json.writeString(file.toString());
            }
            json.writeEndArray();
            if (settings.namesServer()) {
                json.writeStringField("user", settings.database().user());
                json.writeStringField("server", settings.database().target());
            }
            write("values", settings.values(), json);
            if (all) {
                write("replaced", settings.replaced(), json);
                write("defaults", settings.defaults(), json);
            }
            json.writeEndObject();
        });
    }

    private static void write(String name, List<SettingValue> values, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (SettingValue value : values) {
            json.writeStartObject();
            json.writeStringField("key", value.key());
            json.writeStringField("value", value.shown());
            json.writeStringField(
                    "layer",
                    value.origin().layer().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            json.writeStringField("from", value.origin().place());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
