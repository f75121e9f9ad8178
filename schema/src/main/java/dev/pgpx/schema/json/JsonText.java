package dev.pgpx.schema.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.pgpx.schema.action.Lock;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Documents for programs. For pgpx's modules only. */
public final class JsonText {
    private JsonText() {}

    /** What a document holds. */
    @FunctionalInterface
    public interface Content {
        /**
         * Writes it.
         *
         * @param json where to; closed by who calls
         * @throws IOException never, as it is written into a text
         */
        void write(JsonGenerator json) throws IOException;
    }

    /**
     * A document.
     *
     * @param content what it holds
     * @return its text with indentation, line feeds and one at the end
     */
    public static String of(Content content) {
        StringWriter text = new StringWriter();
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
            content.write(json);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.append('\n').toString();
    }

    /**
     * Writes the field {@code locks}.
     *
     * @param json where to, inside an object
     * @param locks the locks
     * @throws IOException when it cannot be written
     */
    public static void locks(JsonGenerator json, List<Lock> locks) throws IOException {
        json.writeArrayFieldStart("locks");
        for (Lock lock : locks) {
            json.writeStartObject();
            json.writeStringField("relation", lock.relation().toString());
            json.writeStringField("mode", lock.mode().sql());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
