package dev.pgpx.cli.schema;

import dev.pgpx.cli.CommandContext;
import dev.pgpx.cli.connection.ScratchServer;
import dev.pgpx.cli.connection.ServerOptions;
import dev.pgpx.cli.connection.TypedPasswords;
import dev.pgpx.cli.error.CommandException;
import dev.pgpx.cli.error.UsageProblems;
import dev.pgpx.database.Database;
import dev.pgpx.database.settings.Settings;
import dev.pgpx.database.settings.SettingsException;
import dev.pgpx.schema.Schema;
import dev.pgpx.schema.catalog.ReadOptions;
import dev.pgpx.schema.script.SqlScript;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a schema comes from, as it was typed: a server, compiled models, or scripts.
 *
 * @param kind which of them
 * @param text what was typed
 * @param path the folder or file of models or scripts; null for a server
 * @param settings the settings of a server; null for what is none
 */
record SchemaSource(Kind kind, String text, @Nullable Path path, @Nullable Settings settings) {
    private static final String MODELS = "models:";
    private static final String EXPECTED =
            "expected postgresql://…, models: and a folder or jar, a file that ends in .sql, or a folder of such files";

    /** In the place of one that was not named, which is a problem. */
    static final SchemaSource NONE = new SchemaSource(Kind.SCRIPTS, "", null, null);

    /** The kinds of sources. */
    enum Kind {
        SERVER,
        MODELS,
        SCRIPTS
    }

    /** The server of options and settings. */
    static SchemaSource server(ServerOptions options, CommandContext context, UsageProblems problems) {
        return options.server(context, 1, problems)
                .map(settings -> new SchemaSource(Kind.SERVER, settings.target(), null, settings))
                .orElse(NONE);
    }

    /** Understands a source that was typed, and warns of a password in it. */
    static SchemaSource typed(String place, String text, CommandContext context, UsageProblems problems) {
        TypedPasswords.warn(place, text, context);
        return parse(place, text, problems);
    }

    /** Understands a source; nothing is opened yet. With problems it is of no use. */
    static SchemaSource parse(String place, String text, UsageProblems problems) {
        if (text.contains("://")) {
            return server(place, text, problems);
        }
        boolean models = text.startsWith(MODELS);
        Kind kind = models ? Kind.MODELS : Kind.SCRIPTS;
        try {
            Path path = Path.of(models ? text.substring(MODELS.length()) : text);
            boolean file = Files.isRegularFile(path) && text.endsWith(models ? ".jar" : ".sql");
            if (!file && (!Files.isDirectory(path) || path.toString().isEmpty())) {
                String missing = Files.exists(path) ? "" : ", and there is no such file";
                problems.add(place + " is \"" + text + "\", which is no source" + missing + ": " + EXPECTED);
            }
            return new SchemaSource(kind, text, path, null);
        } catch (InvalidPathException notAPath) {
            problems.add(place + " is \"" + text + "\", which is no path: " + EXPECTED);
            return new SchemaSource(kind, text, null, null);
        }
    }

    private static SchemaSource server(String place, String text, UsageProblems problems) {
        try {
            Settings settings = Settings.builder().url(text).poolSize(1).build();
            return new SchemaSource(Kind.SERVER, text, null, settings);
        } catch (SettingsException wrong) {
            String expected = wrong.problem().expected();
            problems.add(place + ": " + (expected == null ? wrong.problem().what() : expected));
            return new SchemaSource(Kind.SERVER, text, null, null);
        }
    }

    /** The database of a server, to be closed by the caller; no connection is made yet. */
    Database database() {
        if (settings == null) {
            throw new IllegalStateException("only a server has a database");
        }
        return Database.open(settings);
    }

    /** Its schema; the options do not count for models. */
    Schema schema(ScratchServer scratch, ReadOptions options) {
        return switch (kind) {
            case SERVER -> read(options);
            case MODELS -> models();
            case SCRIPTS -> ofScripts(scratch.emptyDatabase(), options);
        };
    }

    private Schema read(ReadOptions options) {
        try (Database database = database()) {
            return Schema.read(database, options);
        }
    }

    private Schema ofScripts(Database empty, ReadOptions options) {
        scripts().forEach(script -> script.run(empty));
        return Schema.read(empty, options);
    }

    private Schema models() {
        Schema models = Schema.ofModels(List.of(files()));
        if (models.facts().all().isEmpty()) {
            throw CommandException.emptySource(text, "models that pgpx-processor compiled");
        }
        return models;
    }

    private List<SqlScript> scripts() {
        List<SqlScript> scripts =
                Files.isDirectory(files()) ? SqlScript.readAll(files()) : List.of(SqlScript.read(files()));
        if (scripts.isEmpty()) {
            throw CommandException.emptySource(text, "files that end in .sql");
        }
        return scripts;
    }

    private Path files() {
        if (path == null) {
            throw new IllegalStateException("a server has no files");
        }
        return path;
    }
}
