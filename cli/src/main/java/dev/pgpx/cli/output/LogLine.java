package dev.pgpx.cli.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A line of the error stream for programs: a JSON object that begins with {@code time} (UTC), {@code level} ({@code error},
 * {@code warn}, {@code info}, {@code debug}) and {@code message}. One thread at a time.
 */
public final class LogLine {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final Map<String, Object> fields = new LinkedHashMap<>();

    /** A line of this moment. */
    public LogLine(String level, String message) {
        this(Instant.now(), level, message);
    }

    /** A line of another moment. */
    public LogLine(Instant time, String level, String message) {
        fields.put("time", time.truncatedTo(ChronoUnit.MILLIS).toString());
        fields.put("level", level);
        fields.put("message", Secrets.mask(message));
    }

    /** Adds a text, unless it is null; passwords are masked. */
    public LogLine with(String name, @Nullable String value) {
        if (value != null) {
            fields.put(name, Secrets.mask(value));
        }
        return this;
    }

    /** Adds a number. */
    public LogLine with(String name, long value) {
        fields.put(name, value);
        return this;
    }

    /** The line with its end. Control characters in it are escapes, as JSON wants it. */
    @Override
    public String toString() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.writeStartObject();
            for (Map.Entry<String, Object> field : fields.entrySet()) {
                json.writeFieldName(field.getKey());
                write(field.getValue(), json);
            }
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return VisibleText.json(text.toString()) + "\n";
    }

    private static void write(Object value, JsonGenerator json) throws IOException {
        if (value instanceof Long number) {
            json.writeNumber(number);
        } else {
            json.writeString(value.toString());
        }
    }
}
