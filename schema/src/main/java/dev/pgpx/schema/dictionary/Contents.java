package dev.pgpx.schema.dictionary;

import dev.pgpx.schema.fact.CommentFact;
import dev.pgpx.schema.fact.EnumFact;
import dev.pgpx.schema.fact.Fact;
import dev.pgpx.schema.fact.FactKey;
import dev.pgpx.schema.fact.FactKind;
import dev.pgpx.schema.fact.Facts;
import dev.pgpx.schema.fact.MaterializedViewFact;
import dev.pgpx.schema.fact.ObjectName;
import dev.pgpx.schema.fact.TableFact;
import dev.pgpx.schema.fact.ViewFact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Writes what a schema has: tables, views, enums, then by kind whatever else has a name of its own. */
final class Contents {
    /** What is told of where it belongs to, or has a part of its own. */
    private static final Set<FactKind> TOLD = EnumSet.of(
            FactKind.TABLE,
            FactKind.FOREIGN_TABLE,
            FactKind.COLUMN,
            FactKind.NOT_NULL,
            FactKind.PRIMARY_KEY,
            FactKind.UNIQUE,
            FactKind.CHECK,
            FactKind.EXCLUSION,
            FactKind.PARTITION,
            FactKind.VIEW,
            FactKind.MATERIALIZED_VIEW,
            FactKind.INDEX,
            FactKind.INDEX_PARTITION,
            FactKind.FOREIGN_KEY,
            FactKind.SEQUENCE_OWNER,
            FactKind.CLUSTER,
            FactKind.REPLICA_IDENTITY,
            FactKind.ENUM,
            FactKind.DOMAIN_CHECK,
            FactKind.TRIGGER,
            FactKind.RULE,
            FactKind.POLICY,
            FactKind.COMMENT,
            FactKind.SECURITY_LABEL,
            FactKind.OWNER,
            FactKind.PRIVILEGE,
            FactKind.DEFAULT_PRIVILEGE);

    private final Facts facts;
    private final Document document;
    private final Map<FactKey, String> comments = new HashMap<>();

    Contents(Facts facts, Document document) {
        this.facts = facts;
        this.document = document;
        facts.of(CommentFact.class).forEach(comment -> comments.put(comment.of(), comment.text()));
    }

    void write(String title) {
        document.heading(1, List.of(Span.plain(title)), "");
        TableContents tables = new TableContents(facts, document, comments);
        ViewContents views = new ViewContents(facts, document, comments);
        if (!facts.of(TableFact.class).isEmpty()) {
            document.heading(2, List.of(Span.plain("Tables")), "tables");
            facts.of(TableFact.class).stream().sorted(byName()).forEach(tables::write);
        }
        if (!facts.of(ViewFact.class).isEmpty()
                || !facts.of(MaterializedViewFact.class).isEmpty()) {
            document.heading(2, List.of(Span.plain("Views")), "views");
            facts.of(ViewFact.class).forEach(views::write);
            facts.of(MaterializedViewFact.class).forEach(views::write);
        }
        enums();
        others();
    }

    private static Comparator<TableFact> byName() {
        return Comparator.comparing(TableFact::name);
    }

    private void enums() {
        List<EnumFact> enums = facts.of(EnumFact.class);
        if (enums.isEmpty()) {
            return;
        }
        document.heading(2, List.of(Span.plain("Enums")), "enums");
        document.table(
                List.of("Enum", "Labels", "Comment"),
                enums.stream()
                        .map(type ->
                                List.of(List.of(Span.code(Names.full(type.name()))), labels(type), comment(type.key())))
                        .toList());
    }

    private static List<Span> labels(EnumFact type) {
        List<Span> spans = new ArrayList<>();
        for (String label : type.labels()) {
            spans.add(Span.plain(spans.isEmpty() ? "" : ", "));
            spans.add(Span.code(label));
        }
        return spans;
    }

    private List<Span> comment(FactKey key) {
        return List.of(Span.plain(comments.getOrDefault(key, "")));
    }

    private void others() {
        Map<FactKind, List<FactKey>> kinds = new TreeMap<>();
        facts.all().stream()
                .map(Fact::key)
                .filter(key -> !TOLD.contains(key.kind()))
                .forEach(key -> kinds.computeIfAbsent(key.kind(), any -> new ArrayList<>())
                        .add(key));
        kinds.forEach((kind, keys) -> {
            document.heading(2, List.of(Span.plain(heading(kind))), kind.name().toLowerCase(Locale.ROOT));
            document.table(
                    List.of("Name", "Comment"),
                    keys.stream()
                            .map(key -> List.of(List.of(Span.code(name(key))), comment(key)))
                            .toList());
        });
    }

    private static String heading(FactKind kind) {
        String text = kind.text();
        String plural = text.endsWith("y")
                ? text.substring(0, text.length() - 1) + "ies"
                : text.endsWith("s") ? text.endsWith("ss") ? text + "es" : text : text + "s";
        return plural.substring(0, 1).toUpperCase(Locale.ROOT) + plural.substring(1);
    }

    /** Routines have their argument types behind the name. */
    private static String name(FactKey key) {
        ObjectName object = key.object();
        boolean routine =
                key.kind() == FactKind.FUNCTION || key.kind() == FactKind.PROCEDURE || key.kind() == FactKind.AGGREGATE;
        String part = routine ? "(" + key.part() + ")" : key.part().isEmpty() ? "" : " " + key.part();
        return Names.full(object) + part;
    }
}
