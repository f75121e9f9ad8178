package dev.pgpx.schema.plan;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.pgpx.schema.diff.Change;
import dev.pgpx.schema.diff.PossibleRename;
import dev.pgpx.schema.diff.PropertyChange;
import dev.pgpx.schema.fact.FactKey;
import dev.pgpx.schema.json.JsonText;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes a plan as JSON. */
final class PlanJson {
    private final JsonGenerator json;

    private PlanJson(JsonGenerator json) {
        this.json = json;
    }

    static String of(Plan plan) {
        return JsonText.of(json -> new PlanJson(json).write(plan));
    }

    private void write(Plan plan) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("changes");
        for (Change change : plan.diff().changes()) {
            write(change);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("questions");
        for (PossibleRename question : plan.diff().questions()) {
            write(question);
        }
        json.writeEndArray();
        strings("notes", plan.diff().notes());
        json.writeArrayFieldStart("steps");
        for (PlanStep step : plan.steps()) {
            write(step);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Change change) throws IOException {
        json.writeStartObject();
        json.writeStringField("change", change.getClass().getSimpleName().toLowerCase(Locale.ROOT));
        key(change.key());
        if (change instanceof Change.Rename rename) {
            json.writeStringField("former", rename.before().toString());
        }
        if (change instanceof Change.Alter alter) {
            json.writeArrayFieldStart("properties");
            for (PropertyChange property : alter.properties()) {
                json.writeStartObject();
                json.writeStringField("name", property.name());
                text("before", property.before());
                text("after", property.after());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void write(PossibleRename question) throws IOException {
        json.writeStartObject();
        json.writeStringField("before", question.before().toString());
        json.writeStringField("after", question.after().toString());
        json.writeEndObject();
    }

    private void write(PlanStep step) throws IOException {
        json.writeStartObject();
        json.writeStringField("step", step.verb().name().toLowerCase(Locale.ROOT));
        key(step.key());
        strings("statements", step.statements());
        JsonText.locks(json, step.locks());
        json.writeStringField("work", step.work().name().toLowerCase(Locale.ROOT));
        text("loss", step.loss().orElse(null));
        json.writeBooleanField("transactional", step.transactional());
        json.writeObjectFieldStart("reverse");
        strings("statements", step.reverse().statements());
        text("impossible", step.reverse().possible() ? null : step.reverse().reason());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void key(FactKey key) throws IOException {
        json.writeStringField("kind", key.kind().text());
        json.writeStringField("name", key.toString().substring(key.kind().text().length() + 1));
    }

    private void strings(String name, List<?> values) throws IOException {
        json.writeArrayFieldStart(name);
        for (Object value : values) {
            json.writeString(value.toString());
        }
        json.writeEndArray();
    }

    private void text(String name, @Nullable Object value) throws IOException {
        if (value == null) {
            json.writeNullField(name);
        } else {
            json.writeStringField(name, value.toString());
        }
    }
}
