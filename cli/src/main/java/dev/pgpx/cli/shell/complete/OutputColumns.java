package dev.pgpx.cli.shell.complete;

import dev.pgpx.cli.shell.complete.Groups.Range;
import dev.pgpx.cli.shell.complete.Relation.Column;
import dev.pgpx.cli.shell.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The columns that a query gives, read from its text: names, aliases, {@code *}. */
final class OutputColumns {
    private static final Set<String> BEGIN = Set.of("select", "returning");
    private static final Set<String> END = Set.of(
            "from", "where", "group", "order", "having", "limit", "union", "intersect", "except", "window", "into");

    private final Groups groups;
    private final Range query;
    private final Function<Range, List<Source>> sources;
    private final List<Column> columns = new ArrayList<>();

    OutputColumns(Groups groups, Range query, Function<Range, List<Source>> sources) {
        this.groups = groups;
        this.query = query;
        this.sources = sources;
    }

    List<Column> read() {
        List<Token> tokens = groups.tokens();
        int end = Math.min(query.end(), tokens.size());
        int at = query.start();
        while (at < end && !BEGIN.contains(tokens.get(at).word())) {
            at = groups.next(at);
        }
        int start = ++at;
        while (at < end && !END.contains(tokens.get(at).word())) {
            if (tokens.get(at).is(",")) {
                item(start, at);
                start = at + 1;
            }
            at = groups.next(at);
        }
        item(start, Math.min(at, end));
        return columns;
    }

    private void item(int start, int end) {
        if (start >= end) {
            return;
        }
        List<Token> tokens = groups.tokens();
        Token last = tokens.get(end - 1);
        if (last.is("*") && (end - start == 1 || tokens.get(end - 2).is("."))) {
            star(end - start == 1 ? "" : tokens.get(end - 3).name());
        } else if (last.isName()) {
            columns.add(new Column(last.name(), end - start == 1 ? type(last.name()) : ""));
        } else if (last.is(")") && tokens.get(start).isName()) {
            columns.add(new Column(tokens.get(start).name(), ""));
        }
    }

    private void star(String qualifier) {
        for (Source source : sources.apply(query)) {
            Relation relation = source.relation();
            if (relation != null && (qualifier.isEmpty() || qualifier.equals(source.name()))) {
                columns.addAll(relation.columns());
            }
        }
    }

    private String type(String name) {
        for (Source source : sources.apply(query)) {
            Relation relation = source.relation();
            if (relation != null) {
                for (Column column : relation.columns()) {
                    if (column.name().equals(name)) {
                        return column.type();
                    }
                }
            }
        }
        return "";
    }
}
