package dev.pgpx.migrate.lint;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.pgpx.schema.json.JsonText;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;

/** Writes a report as SARIF 2.1.0. */
final class Sarif {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private static final List<Rule> RULES = List.of(Rule.values());

    private Sarif() {}

    static String of(LintReport report) {
        return JsonText.of(json -> {
            json.writeStartObject();
            json.writeStringField("$schema", SCHEMA);
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            run(json, report);
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void run(JsonGenerator json, LintReport report) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "pgpx migrate lint");
        json.writeArrayFieldStart("rules");
        for (Rule rule : RULES) {
            rule(json, rule);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
        json.writeStringField("columnKind", "utf16CodeUnits");
        json.writeArrayFieldStart("results");
        for (Finding finding : report.findings()) {
            result(json, finding, false);
        }
        for (Finding finding : report.silenced()) {
            result(json, finding, true);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void rule(JsonGenerator json, Rule rule) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", rule.id());
        text(json, "shortDescription", rule.title());
        text(json, "fullDescription", rule.why());
        text(json, "help", rule.remedy());
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", level(rule.severity()));
        json.writeBooleanField("enabled", rule.severity() != Severity.OFF);
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void result(JsonGenerator json, Finding finding, boolean silenced) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", finding.rule().id());
        json.writeNumberField("ruleIndex", RULES.indexOf(finding.rule()));
        json.writeStringField("level", level(finding.severity()));
        String rewrite = finding.rewrite().map(safe -> "\nSafe way:\n" + safe).orElse("");
        text(json, "message", finding.what() + ". " + finding.rule().remedy() + rewrite);
        location(json, finding);
        if (silenced) {
            json.writeArrayFieldStart("suppressions");
            json.writeStartObject();
            json.writeStringField("kind", "inSource");
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeObjectFieldStart("properties");
        JsonText.locks(json, finding.locks());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void location(JsonGenerator json, Finding finding) throws IOException {
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(finding.place().file()));
        json.writeEndObject();
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", finding.place().line());
        json.writeNumberField("startColumn", finding.place().column());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
    }

    /** A path as a relative reference: blanks and their like are escaped. */
    private static String uri(String file) {
        try {
            return new URI(null, null, file.replace('\\', '/'), null).toASCIIString();
        } catch (URISyntaxException notAPath) {
            throw new IllegalArgumentException("not the path of a file: " + file, notAPath);
        }
    }

    private static String level(Severity severity) {
        return severity == Severity.OFF ? "none" : severity.text();
    }

    private static void text(JsonGenerator json, String name, String text) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("text", text);
        json.writeEndObject();
    }
}
