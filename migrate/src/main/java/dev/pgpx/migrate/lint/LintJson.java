package dev.pgpx.migrate.lint;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.pgpx.schema.json.JsonText;
import java.io.IOException;
import java.util.List;

/** Writes a report as JSON. */
final class LintJson {
    private LintJson() {}

    static String of(LintReport report) {
        return JsonText.of(json -> {
            json.writeStartObject();
            findings(json, "findings", report.findings());
            findings(json, "silenced", report.silenced());
            json.writeEndObject();
        });
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
        JsonText.locks(json, finding.locks());
        json.writeStringField("why", finding.rule().why());
        json.writeStringField("remedy", finding.rule().remedy());
        if (finding.rewrite().isPresent()) {
            json.writeStringField("rewrite", finding.rewrite().get());
        } else {
            json.writeNullField("rewrite");
        }
        json.writeEndObject();
    }
}
