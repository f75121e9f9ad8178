package dev.pgpx.cli.shell.complete;

import dev.pgpx.cli.shell.complete.Proposal.Kind;
import dev.pgpx.query.text.Identifiers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Joins along foreign keys, from the tables that a statement has. */
final class JoinProposals {
    private final CatalogModel model;
    private final List<Source> sources;

    JoinProposals(CatalogModel model, List<Source> sources) {
        this.model = model;
        this.sources = sources;
    }

    /** Whole joins, behind {@code join}: {@code author a on a.id = b.author_id}. */
    List<Proposal> joins() {
        List<Proposal> all = new ArrayList<>();
        for (Source source : sources) {
            Relation relation = source.relation();
            if (relation == null) {
                continue;
            }
            for (ForeignKey key : model.foreignKeys()) {
                if (key.isOf(relation)) {
                    all.add(join(key.targetSchema(), key.target(), key.targetColumns(), source, key.columns()));
                }
                if (key.isTo(relation)) {
                    all.add(join(key.schema(), key.table(), key.columns(), source, key.targetColumns()));
                }
            }
        }
        return all;
    }

    private Proposal join(String schema, String table, List<String> columns, Source source, List<String> others) {
        String alias = alias(table);
        boolean plain = model.searchPath().contains(schema);
        String text = Identifiers.quote(plain ? "" : schema, table) + " " + alias + " on "
                + condition(alias, columns, source.written(), others);
        return new Proposal(text, Kind.JOIN, "", false);
    }

    /** Conditions, behind {@code on}: between the last table and those before it. */
    List<Proposal> conditions() {
        List<Proposal> all = new ArrayList<>();
        Source last = sources.get(sources.size() - 1);
        Relation relation = last.relation();
        if (relation == null) {
            return all;
        }
        for (Source other : sources.subList(0, sources.size() - 1)) {
            Relation known = other.relation();
            for (ForeignKey key : known == null ? List.<ForeignKey>of() : model.foreignKeys()) {
                if (known != null && key.isOf(relation) && key.isTo(known)) {
                    all.add(condition(condition(last.written(), key.columns(), other.written(), key.targetColumns())));
                } else if (known != null && key.isOf(known) && key.isTo(relation)) {
                    all.add(condition(condition(last.written(), key.targetColumns(), other.written(), key.columns())));
                }
            }
        }
        return all;
    }

    private static Proposal condition(String text) {
        return new Proposal(text, Kind.JOIN, "", false);
    }

    private static String condition(String one, List<String> columns, String other, List<String> others) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            parts.add(one + "." + Identifiers.quote(columns.get(i)) + " = " + other + "."
                    + Identifiers.quote(others.get(i)));
        }
        return String.join(" and ", parts);
    }

    /** The first letters of the words of the name, with a number where they are taken. */
    private String alias(String table) {
        Set<String> taken = new HashSet<>();
        sources.forEach(source -> taken.add(source.name()));
        StringBuilder letters = new StringBuilder();
        for (String word : table.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            letters.append(word.isEmpty() ? "" : word.substring(0, 1));
        }
        String alias = letters.length() == 0 ? "t" : letters.toString();
        String free = alias;
        for (int i = 2; taken.contains(free) || !Identifiers.quote(free).equals(free); i++) {
            free = alias + i;
        }
        return free;
    }
}
