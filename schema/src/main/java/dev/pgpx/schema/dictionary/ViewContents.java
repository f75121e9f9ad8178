package dev.pgpx.schema.dictionary;

import dev.pgpx.schema.fact.ColumnFact;
import dev.pgpx.schema.fact.FactKey;
import dev.pgpx.schema.fact.Facts;
import dev.pgpx.schema.fact.IndexFact;
import dev.pgpx.schema.fact.MaterializedViewFact;
import dev.pgpx.schema.fact.ObjectName;
import dev.pgpx.schema.fact.ViewFact;
import java.util.List;
import java.util.Map;

/** Writes what a view has: its columns, its indexes where it is materialized, its query. */
final class ViewContents {
    private final Facts facts;
    private final Document document;
    private final Map<FactKey, String> comments;

    ViewContents(Facts facts, Document document, Map<FactKey, String> comments) {
        this.facts = facts;
        this.document = document;
        this.comments = comments;
    }

    void write(ViewFact view) {
        write(view.key(), view.name(), "", view.columns(), view.query());
    }

    void write(MaterializedViewFact view) {
        write(view.key(), view.name(), "A materialized view.", view.columns(), view.query());
    }

    private void write(FactKey key, ObjectName name, String sort, List<ViewFact.Column> columns, String query) {
        document.heading(3, List.of(Span.code(Names.full(name))), Names.anchor(name));
        if (!sort.isEmpty()) {
            document.paragraph(List.of(Span.plain(sort)));
        }
        String comment = comments.getOrDefault(key, "");
        if (!comment.isEmpty()) {
            document.paragraph(List.of(Span.plain(comment)));
        }
        document.table(
                List.of("Column", "Type", "Comment"),
                columns.stream()
                        .map(column -> List.of(
                                List.of(Span.code(column.name())),
                                List.of(Span.code(column.type())),
                                List.of(Span.plain(comments.getOrDefault(ColumnFact.keyOf(name, column.name()), "")))))
                        .toList());
        List<IndexFact> indexes = facts.of(IndexFact.class).stream()
                .filter(index -> index.table().equals(name))
                .toList();
        IndexTable.write(document, indexes, comments);
        document.listing(query);
    }
}
