package dev.pgpx.cli.init;

import dev.pgpx.query.Statement;
import dev.pgpx.query.text.Identifiers;
import dev.pgpx.schema.Schema;
import dev.pgpx.schema.fact.EnumFact;
import dev.pgpx.schema.fact.TableFact;
import dev.pgpx.schema.models.ModelSketch;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The migration that makes the table of a first model; no server is needed for it. */
final class FirstMigration {
    private static final DateTimeFormatter VERSION =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss").withZone(ZoneOffset.UTC);

    private final Schema schema;

    FirstMigration(ModelSketch model) {
        this.schema = new Schema(model.facts());
    }

    /** Its table. */
    String table() {
        return schema.facts(TableFact.class).get(0).name().name();
    }

    /** Its file, of a moment. */
    String file(Instant now) {
        String words = table().replaceAll("[^a-z0-9]+", "_");
        return "migrations/" + VERSION.format(now) + "_create_" + words + ".sql";
    }

    /** Its text. */
    String text() {
        String up = schema.createStatements().stream()
                .map(Statement::sql)
                .map(sql -> sql + ";\n")
                .collect(Collectors.joining("\n"));
        Stream<String> types = schema.facts(EnumFact.class).stream()
                .map(type -> "drop type " + type.name().sql() + ";");
        String table = schema.facts(TableFact.class).get(0).name().schema();
        String down = Stream.concat(Stream.of("drop table " + Identifiers.quote(table, table()) + ";"), types)
                .collect(Collectors.joining("\n"));
        return Template.fill("migration.sql.txt", Map.of("up", up, "down", down));
    }
}
