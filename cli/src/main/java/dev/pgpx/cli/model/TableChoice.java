package dev.pgpx.cli.model;

import dev.pgpx.cli.CommandContext;
import dev.pgpx.cli.connection.ConnectionOptions;
import dev.pgpx.cli.connection.OpenedDatabase;
import dev.pgpx.cli.error.UsageException;
import dev.pgpx.cli.error.UsageProblems;
import dev.pgpx.database.settings.Nearest;
import dev.pgpx.schema.Schema;
import dev.pgpx.schema.catalog.ReadOptions;
import dev.pgpx.schema.fact.ObjectName;
import dev.pgpx.schema.fact.TableFact;
import dev.pgpx.schema.models.ModelSources;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The tables of a database that records are written for. */
final class TableChoice {
    /** What pgpx keeps for itself. */
    private static final String OWN = "pgpx_migration";

    @Option(
            names = "--from",
            arity = "1..*",
            paramLabel = "TABLE",
            description = "Write records for these tables of the database, with the relations between them: names, "
                    + "with their schema or without; * and ? stand for any letters and any one.")
    private List<String> from = List.of();

    @Option(names = "--all", description = "Write records for all tables of the database.")
    private boolean all;

    boolean isTyped() {
        return all || !from.isEmpty();
    }

    void check(UsageProblems problems) {
        problems.require(from.isEmpty() || !all, "--from and --all exclude each other: leave one of the two out");
    }

    /** The records for the tables that were chosen, and what they do not say. */
    ModelSources sources(ConnectionOptions connection, CommandContext context, String schema, String packageName) {
        try (OpenedDatabase opened = connection.open(context)) {
            ReadOptions options = schema.isEmpty() ? ReadOptions.DEFAULT : ReadOptions.DEFAULT.withSchemas(schema);
            Schema found = Schema.read(opened.database(), options);
            return ModelSources.of(found.facts(), packageName, chosen(found));
        }
    }

    private List<ObjectName> chosen(Schema schema) {
        List<ObjectName> tables =
                schema.facts(TableFact.class).stream().map(TableFact::name).toList();
        if (all) {
            return require(tables.stream().filter(table -> !isOwn(table)).toList());
        }
        List<ObjectName> chosen = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (String name : from) {
            List<ObjectName> fitting = tables.stream().filter(fits(name)).toList();
            if (fitting.isEmpty()) {
                unknown.add(unknown(name, tables));
            }
            chosen.addAll(fitting);
        }
        if (!unknown.isEmpty()) {
            throw UsageException.of("PGPX-6081", String.join("\n", unknown));
        }
        return chosen;
    }

    private static List<ObjectName> require(List<ObjectName> tables) {
        if (tables.isEmpty()) {
            throw UsageException.of("PGPX-6081", "it has no tables");
        }
        return tables;
    }

    private static Predicate<ObjectName> fits(String name) {
        boolean pattern = name.contains("*") || name.contains("?");
        if (!pattern) {
            return table -> table.name().equals(name) || qualified(table).equals(name);
        }
        String regex = Pattern.quote(name).replace("*", "\\E.*\\Q").replace("?", "\\E.\\Q");
        Predicate<String> whole = Pattern.compile(regex, Pattern.DOTALL).asMatchPredicate();
        return table -> !isOwn(table) && (whole.test(table.name()) || whole.test(qualified(table)));
    }

    private static String unknown(String name, List<ObjectName> tables) {
        TreeSet<String> names = new TreeSet<>();
        tables.forEach(table -> names.add(name.contains(".") ? qualified(table) : table.name()));
        @Nullable String nearest = Nearest.of(name, names);
        return "\"" + SourcePlace.visible(name) + "\" fits no table"
                + (nearest == null ? "" : "; the nearest is \"" + SourcePlace.visible(nearest) + "\"");
    }

    private static boolean isOwn(ObjectName table) {
        return table.name().startsWith(OWN);
    }

    private static String qualified(ObjectName table) {
        return table.schema() + "." + table.name();
    }
}
