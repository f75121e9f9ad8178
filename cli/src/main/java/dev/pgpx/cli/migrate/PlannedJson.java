package dev.pgpx.cli.migrate;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.pgpx.migrate.lint.Estimate;
import dev.pgpx.migrate.lint.Forecast;
import dev.pgpx.migrate.run.PlannedMigration;
import dev.pgpx.migrate.statement.Prediction;
import dev.pgpx.migrate.statement.StatementShape;
import dev.pgpx.schema.action.Lock;
import dev.pgpx.schema.json.JsonText;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Migrations that would be run, for programs. */
final class PlannedJson {
    private final Forecast forecast;
    private final JsonGenerator json;

    private PlannedJson(Forecast forecast, JsonGenerator json) {
        this.forecast = forecast;
        this.json = json;
    }

    static String text(List<PlannedMigration> planned, Forecast forecast) {
        return JsonText.of(json -> {
            json.writeStartObject();
            json.writeArrayFieldStart("migrations");
            PlannedJson writer = new PlannedJson(forecast, json);
            for (PlannedMigration one : planned) {
                writer.migration(one);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private void migration(PlannedMigration planned) throws IOException {
        json.writeStartObject();
        json.writeStringField("key", planned.key());
        json.writeStringField("description", planned.description());
        json.writeStringField("place", planned.place());
        json.writeBooleanField("stepwise", planned.stepwise());
        json.writeArrayFieldStart("statements");
        for (StatementShape shape : planned.statements()) {
            statement(shape);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void statement(StatementShape shape) throws IOException {
        Forecast.Outlook outlook = forecast.next(shape);
        Prediction prediction = outlook.prediction();
        json.writeStartObject();
        json.writeStringField("sql", shape.source().sql());
        json.writeNumberField("line", shape.source().place().line());
        json.writeNumberField("column", shape.source().place().column());
        json.writeStringField("work", prediction.work().name().toLowerCase(Locale.ROOT));
        estimate(outlook.estimate());
        json.writeArrayFieldStart("locks");
        for (Lock lock : prediction.locks()) {
            lock(lock);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void estimate(Estimate estimate) throws IOException {
        json.writeObjectFieldStart("estimate");
        json.writeStringField("kind", estimate.kind().name().toLowerCase(Locale.ROOT));
        if (estimate.kind() == Estimate.Kind.RANGE) {
            json.writeNumberField("leastMillis", estimate.least().toMillis());
            json.writeNumberField("mostMillis", estimate.most().toMillis());
        }
        json.writeEndObject();
    }

    private void lock(Lock lock) throws IOException {
        json.writeStartObject();
        json.writeStringField("relation", lock.relation().toString());
        json.writeStringField("mode", lock.mode().sql());
        var table = forecast.table(lock.relation());
        if (table.isPresent()) {
            json.writeNumberField("bytes", table.get().bytes());
            json.writeNumberField("rows", table.get().rows());
        }
        json.writeEndObject();
    }
}
