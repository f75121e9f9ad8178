package dev.pgpx.cli.migrate;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.pgpx.cli.output.TextTable;
import dev.pgpx.cli.output.VisibleText;
import dev.pgpx.migrate.history.HistoryEntry;
import dev.pgpx.migrate.run.Gap;
import dev.pgpx.migrate.run.MigrationStatus;
import dev.pgpx.migrate.run.Standing;
import dev.pgpx.schema.json.JsonText;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** How migrations stand, for people and for programs. */
final class StatusReport {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

    private StatusReport() {}

    /** A table of some, and how many of all stand how. */
    static void print(List<MigrationStatus> shown, List<MigrationStatus> all, PrintStream out) {
        TextTable table = new TextTable(List.of("version", "description", "state", "at (UTC)", "by", "ms"));
        for (MigrationStatus status : shown) {
            table.add(List.of(
                    status.key(),
                    status.description(),
                    word(status.standing()),
                    status.entry().map(HistoryEntry::at).map(MOMENT::format).orElse(""),
                    status.entry().map(HistoryEntry::by).orElse(""),
                    status.entry().map(entry -> "" + entry.took().toMillis()).orElse("")));
        }
        table.print(out);
        Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
        all.forEach(status -> counts.merge(status.standing(), 1, Integer::sum));
        String line = counts.entrySet().stream()
                .map(entry -> entry.getValue() + " " + word(entry.getKey()))
                .collect(Collectors.joining(", "));
        out.print(line.isEmpty() ? "there are no migrations\n" : line + "\n");
        if (all.stream().anyMatch(status -> status.problem().isPresent())) {
            out.print("pgpx migrate validate says what is wrong\n");
        }
    }

    /** What is not there, if anything. */
    static void print(List<Gap> gaps, PrintStream out) {
        for (Gap gap : gaps) {
            out.print("gap: " + VisibleText.lines(gap.problem().text()) + "\n");
        }
    }

    /** {@code out of order}. */
    private static String word(Standing standing) {
        return standing.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static String json(List<MigrationStatus> all, List<Gap> gaps) {
        return JsonText.of(json -> {
            json.writeStartObject();
            json.writeArrayFieldStart("migrations");
            for (MigrationStatus status : all) {
                write(status, json);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("gaps");
            for (Gap gap : gaps) {
                write(gap, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void write(Gap gap, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("first", gap.first().digits());
        json.writeStringField("last", gap.last().digits());
        json.writeStringField("after", gap.after().digits());
        json.writeStringField("before", gap.before().digits());
        json.writeStringField("place", gap.place());
        json.writeEndObject();
    }

    private static void write(MigrationStatus status, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("key", status.key());
        json.writeStringField("description", status.description());
        json.writeStringField("place", status.place());
        json.writeStringField("state", word(status.standing()));
        if (status.entry().isPresent()) {
            HistoryEntry entry = status.entry().get();
            Instant at = entry.at();
            json.writeStringField("at", at.toString());
            json.writeStringField("by", entry.by());
            json.writeNumberField("tookMillis", entry.took().toMillis());
        }
        if (status.problem().isPresent()) {
            json.writeStringField("problem", status.problem().get().code());
        }
        json.writeEndObject();
    }
}
