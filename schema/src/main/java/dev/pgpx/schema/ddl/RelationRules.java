package dev.pgpx.schema.ddl;

import dev.pgpx.query.text.Identifiers;
import dev.pgpx.schema.fact.ClusterFact;
import dev.pgpx.schema.fact.IndexFact;
import dev.pgpx.schema.fact.IndexFact.Uniqueness;
import dev.pgpx.schema.fact.IndexPartitionFact;
import dev.pgpx.schema.fact.MaterializedViewFact;
import dev.pgpx.schema.fact.ObjectName;
import dev.pgpx.schema.fact.ReplicaIdentityFact;
import dev.pgpx.schema.fact.ReplicaIdentityFact.Identity;
import dev.pgpx.schema.fact.SequenceFact;
import dev.pgpx.schema.fact.SequenceOwnerFact;
import dev.pgpx.schema.fact.TableFact.Persistence;
import dev.pgpx.schema.fact.ViewFact;
import dev.pgpx.schema.order.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Sequences, views and indexes. */
final class RelationRules {
    static final List<Rule<?>> ALL = List.of(
            Rule.of(
                    SequenceFact.class,
                    RelationRules::sequence,
                    sequence -> "drop sequence " + sequence.name().sql()),
            Rule.of(
                    SequenceOwnerFact.class,
                    owner -> "alter sequence " + owner.sequence().sql() + " owned by "
                            + owner.table().sql() + "." + Identifiers.quote(owner.column()),
                    owner -> "alter sequence " + owner.sequence().sql() + " owned by none"),
            new Rule<>(
                    ViewFact.class,
                    (view, step) -> view(view),
                    view -> List.of("drop view " + view.name().sql())),
            new Rule<>(
                    MaterializedViewFact.class,
                    (view, step) -> materializedView(view),
                    view -> List.of("drop materialized view " + view.name().sql())),
            new Rule<>(
                    IndexFact.class,
                    RelationRules::index,
                    index -> List.of("drop index " + inSchemaOf(index.table(), index.name()))),
            new Rule<>(
                    IndexPartitionFact.class,
                    (part, step) -> List.of("alter index " + inSchemaOf(part.parentTable(), part.parentIndex())
                            + " attach partition " + inSchemaOf(part.table(), part.index())),
                    part -> List.of()),
            Rule.of(
                    ClusterFact.class,
                    cluster -> TableRules.alter(cluster.table()) + "cluster on " + Identifiers.quote(cluster.index()),
                    cluster -> TableRules.alter(cluster.table()) + "set without cluster"),
            Rule.of(
                    ReplicaIdentityFact.class,
                    replica -> TableRules.alter(replica.table()) + "replica identity "
                            + (replica.identity() == Identity.INDEX
                                    ? "using index "
                                            + Identifiers.quote(replica.index().orElseThrow())
                                    : Text.words(replica.identity())),
                    replica -> TableRules.alter(replica.table()) + "replica identity default"));

    private RelationRules() {}

    /** Indexes lie in the schema of their table. */
    static String inSchemaOf(ObjectName table, String name) {
        return new ObjectName(table.schema(), name).sql();
    }

    private static String sequence(SequenceFact sequence) {
        String type = sequence.options().type();
        return "create " + (sequence.persistence() == Persistence.UNLOGGED ? "unlogged " : "") + "sequence "
                + sequence.name().sql() + (type.equals("bigint") ? "" : " as " + type)
                + Text.counting(sequence.options());
    }

    private static List<String> view(ViewFact view) {
        List<String> statements = new ArrayList<>();
        statements.add(view(view, "create view"));
        view.defaults()
                .forEach((column, value) -> statements.add("alter view "
                        + view.name().sql() + " alter column " + Identifiers.quote(column) + " set default " + value));
        return statements;
    }

    /** The statement of a view, without the defaults of its columns. */
    static String view(ViewFact view, String create) {
        Map<String, String> options = new LinkedHashMap<>(view.options());
        String check = options.remove("check_option");
        return create + " " + view.name().sql() + columns(view.columns())
                + Text.parameters(" with ", options) + " as\n" + view.query()
                + (check == null ? "" : "\nwith " + check + " check option");
    }

    private static List<String> materializedView(MaterializedViewFact view) {
        List<String> statements = new ArrayList<>();
        StringBuilder sql = new StringBuilder("create materialized view ");
        sql.append(view.name().sql()).append(columns(view.columns()));
        view.method().ifPresent(method -> sql.append(" using ").append(Identifiers.quote(method)));
        sql.append(Text.parameters(" with ", view.parameters()));
        view.tablespace().ifPresent(space -> sql.append(" tablespace ").append(Identifiers.quote(space)));
        statements.add(sql.append(" as\n")
                .append(view.query())
                .append("\nwith no data")
                .toString());
        String alter = "alter materialized view " + view.name().sql() + " alter column ";
        new TreeMap<>(view.storage()).forEach((column, storage) -> {
            String name = Identifiers.quote(column);
            storage.method().ifPresent(method -> statements.add(alter + name + " set storage " + method));
            storage.compression().ifPresent(method -> statements.add(alter + name + " set compression " + method));
            storage.statistics().ifPresent(target -> statements.add(alter + name + " set statistics " + target));
            if (!storage.parameters().isEmpty()) {
                statements.add(alter + name + " set" + Text.parameters(" ", storage.parameters()));
            }
        });
        return statements;
    }

    /** The names of the columns, with a space before; none for a view that leaves them to its query. */
    private static String columns(List<ViewFact.Column> columns) {
        return columns.isEmpty()
                ? ""
                : " " + Text.list(columns.stream().map(ViewFact.Column::name).toList());
    }

    private static List<String> index(IndexFact index, Step step) {
        List<String> statements = new ArrayList<>();
        statements.add(index(
                index,
                "create " + (index.unique() == Uniqueness.NONE ? "" : "unique ") + "index "
                        + Identifiers.quote(index.name())
                        + (index.partitioned() ? " on only " : " on ")
                        + index.table().sql()));
        for (int at = 0; at < index.keys().size(); at++) {
            int number = at + 1;
            index.keys()
                    .get(at)
                    .statistics()
                    .ifPresent(target -> statements.add("alter index " + inSchemaOf(index.table(), index.name())
                            + " alter column " + number + " set statistics " + target));
        }
        return statements;
    }

    /** An index, from its method on, behind what comes before that. */
    private static String index(IndexFact index, String before) {
        return before + (index.method().equals("btree") ? "" : " using " + Identifiers.quote(index.method())) + " "
                + index.keys().stream().map(RelationRules::key).collect(Collectors.joining(", ", "(", ")"))
                + (index.include().isEmpty() ? "" : " include " + Text.list(index.include()))
                + (index.unique() == Uniqueness.NULLS_NOT_DISTINCT ? " nulls not distinct" : "")
                + Text.parameters(" with ", index.parameters())
                + index.tablespace()
                        .map(space -> " tablespace " + Identifiers.quote(space))
                        .orElse("")
                + index.condition().map(sql -> " where " + sql).orElse("");
    }

    private static String key(IndexFact.Key key) {
        return key.expression()
                + key.collation().map(collation -> " collate " + collation).orElse("")
                + key.operatorClass().map(name -> " " + name).orElse("")
                + (key.descending() ? " desc" : "")
                + (key.nullsFirst() == key.descending() ? "" : key.nullsFirst() ? " nulls first" : " nulls last");
    }
}
