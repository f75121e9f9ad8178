package dev.pgpx.cli.shell.complete;

import dev.pgpx.cli.shell.complete.Proposal.Kind;
import dev.pgpx.cli.shell.complete.Relation.Column;
import dev.pgpx.query.text.Identifiers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Proposals of what the database and the statement have. */
final class Things {
    private final CatalogModel model;
    private final List<Source> sources;
    private final List<Relation> named;

    Things(CatalogModel model, List<Source> sources, List<Relation> named) {
        this.model = model;
        this.sources = sources;
        this.named = named;
    }

    /** Tables that need no schema, those of the user first; then schemas. */
    List<Proposal> tables() {
        List<Proposal> own = new ArrayList<>();
        List<Proposal> servers = new ArrayList<>();
        named.forEach(relation -> own.add(table(relation)));
        for (Relation relation : model.visible()) {
            (relation.schema().equals("pg_catalog") ? servers : own).add(table(relation));
        }
        own.addAll(schemas());
        own.addAll(servers);
        return own;
    }

    private static Proposal table(Relation relation) {
        String about =
                switch (relation.kind()) {
                    case "v" -> "view";
                    case "m" -> "materialized view";
                    case "f" -> "foreign table";
                    case "p" -> "partitioned table";
                    case "" -> "with";
                    default -> "";
                };
        return new Proposal(Identifiers.quote(relation.name()), Kind.TABLE, about, true);
    }

    List<Proposal> schemas() {
        return model.schemas().stream()
                .map(name -> new Proposal(Identifiers.quote(name) + ".", Kind.SCHEMA, "", false))
                .toList();
    }

    /** The columns of all tables of the statement; with the table's name where several have one of that name. */
    List<Proposal> columns() {
        Map<String, Integer> times = new LinkedHashMap<>();
        for (Source source : sources) {
            columnsOf(source).forEach(column -> times.merge(column.name(), 1, Integer::sum));
        }
        List<Proposal> all = new ArrayList<>();
        for (Source source : sources) {
            for (Column column : columnsOf(source)) {
                boolean ambiguous = times.getOrDefault(column.name(), 0) > 1;
                all.add(column(ambiguous ? source.written() + "." : "", column));
            }
        }
        return all;
    }

    private static List<Column> columnsOf(Source source) {
        Relation relation = source.relation();
        return relation == null ? List.of() : relation.columns();
    }

    private static Proposal column(String before, Column column) {
        return new Proposal(before + Identifiers.quote(column.name()), Kind.COLUMN, column.type(), true);
    }

    /** The columns of a table alone, as {@code set} and {@code insert} name them. */
    List<Proposal> columnsOf(@Nullable Relation relation) {
        return relation == null
                ? List.of()
                : relation.columns().stream().map(column -> column("", column)).toList();
    }

    /** The names of the statement's tables, before a column. */
    List<Proposal> qualifiers() {
        return sources.stream()
                .map(source -> new Proposal(source.written() + ".", Kind.TABLE, "", false))
                .toList();
    }

    /** What stands behind a name and a dot: the columns of a table of the statement, else what a schema has. */
    List<Proposal> behind(String name) {
        for (Source source : sources) {
            if (source.name().equals(name)) {
                return columnsOf(source.relation());
            }
        }
        List<Proposal> all = new ArrayList<>();
        model.relations().getOrDefault(name, Map.of()).values().forEach(relation -> all.add(table(relation)));
        model.functions().getOrDefault(name, List.of()).forEach(function -> all.add(function(function)));
        return all;
    }

    List<Proposal> functions() {
        List<Proposal> all = new ArrayList<>();
        for (String schema : model.searchPath()) {
            model.functions().getOrDefault(schema, List.of()).forEach(name -> all.add(function(name)));
        }
        return all;
    }

    private static Proposal function(String name) {
        return new Proposal(Identifiers.quote(name) + "(", Kind.FUNCTION, "", false);
    }

    List<Proposal> types() {
        return model.types().stream()
                .map(name -> new Proposal(name, Kind.TYPE, "", true))
                .toList();
    }

    List<Proposal> settings() {
        return model.settings().keySet().stream()
                .map(name -> new Proposal(name, Kind.SETTING, "", true))
                .toList();
    }

    /** Roles, databases, indexes, sequences, extensions. */
    List<Proposal> names(String what) {
        return model.names().getOrDefault(what, List.of()).stream()
                .map(name -> new Proposal(Identifiers.quote(name), Kind.NAME, what, true))
                .toList();
    }
}
