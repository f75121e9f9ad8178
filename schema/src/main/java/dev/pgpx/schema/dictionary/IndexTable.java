package dev.pgpx.schema.dictionary;

import dev.pgpx.schema.fact.FactKey;
import dev.pgpx.schema.fact.IndexFact;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes indexes. */
final class IndexTable {
    private IndexTable() {}

    static void write(Document document, List<IndexFact> indexes, Map<FactKey, String> comments) {
        if (indexes.isEmpty()) {
            return;
        }
        document.heading(4, List.of(Span.plain("Indexes")), "");
        document.table(
                List.of("Index", "Of", "Comment"),
                indexes.stream()
                        .map(index -> List.of(
                                List.of(Span.code(index.name())),
                                List.of(Span.code(definition(index)), Span.plain(index.valid() ? "" : ", invalid")),
                                List.of(Span.plain(comments.getOrDefault(index.key(), "")))))
                        .toList());
    }

    private static String definition(IndexFact index) {
        String keys = index.keys().stream().map(IndexTable::key).collect(Collectors.joining(", ", " (", ")"));
        String unique =
                switch (index.unique()) {
                    case NONE -> "";
                    case UNIQUE -> "unique ";
                    case NULLS_NOT_DISTINCT -> "unique nulls not distinct ";
                };
        return unique
                + index.method()
                + keys
                + (index.include().isEmpty() ? "" : " include (" + String.join(", ", index.include()) + ")")
                + index.condition().map(condition -> " where " + condition).orElse("");
    }

    private static String key(IndexFact.Key key) {
        return key.expression()
                + key.collation().map(collation -> " collate " + collation).orElse("")
                + key.operatorClass().map(operatorClass -> " " + operatorClass).orElse("")
                + (key.descending() ? " desc" : "")
                + (key.nullsFirst() == key.descending() ? "" : key.nullsFirst() ? " nulls first" : " nulls last");
    }
}
