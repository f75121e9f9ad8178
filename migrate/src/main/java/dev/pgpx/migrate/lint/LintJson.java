package dev.pgpx.migrate.lint;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.pgpx.schema.action.Lock;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes a report as JSON. */
final class LintJson {
    private LintJson() {}

    static String of(LintReport report) {
        return write(json -> {
            json.writeStartObject();
            findings(json, "findings", report.findings());
            findings(json, "silenced", report.silenced());
            json.writeEndObject();
        });
    }

    /** A text with indentation and a line end. */
    static String write(Content content) {
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

    private static void findings(JsonGenerator json, String name, List<Finding> findings) throws IOException {
        json.writeArrayFieldStart(name);
        for (Finding finding : findings) {
            finding(json, finding);
        }
        json.writeEndArray();
    }

    private static void finding(JsonGenerator json, Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", finding.rule().id());
        json.writeStringField("severity", finding.severity().text());
        json.writeStringField("file", finding.place().file());
        json.writeNumberField("line", finding.place().line());
        json.writeNumberField("column", finding.place().column());
        json.writeStringField("what", finding.what());
        locks(json, finding.locks());
        json.writeStringField("why", finding.rule().why());
        json.writeStringField("remedy", finding.rule().remedy());
        if (finding.rewrite().isPresent()) {
            json.writeStringField("rewrite", finding.rewrite().get());
        } else {
            json.writeNullField("rewrite");
        }
        json.writeEndObject();
    }

    static void locks(JsonGenerator json, List<Lock> locks) throws IOException {
        json.writeArrayFieldStart("locks");
        for (Lock lock : locks) {
            json.writeStartObject();
            json.writeStringField("relation", lock.relation().toString());
            json.writeStringField("mode", lock.mode().sql());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** What is written. */
    @FunctionalInterface
    interface Content {
        void write(JsonGenerator json) throws IOException;
    }
}
