package dev.pgpx.cli.shell.complete;

import dev.pgpx.cli.shell.text.Keywords;
import dev.pgpx.cli.shell.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What may come next, by the words before the cursor. */
final class Grammar {
    private static final Set<String> SETTINGS = Set.of("set", "show", "reset");
    private static final Set<String> TABLE_NEXT = Set.of(
            "from",
            "join",
            "update",
            "into",
            "table",
            "truncate",
            "only",
            "copy",
            "analyze",
            "vacuum",
            "lock",
            "references",
            "view");
    private static final Set<String> DEFINING = Set.of("create", "alter", "drop", "comment", "grant", "revoke");
    private static final Set<String> NAMED = Set.of("index", "sequence", "role", "user", "database", "extension");

    private final CatalogModel model;
    private final WordAt word;
    private final List<Source> sources;
    private final Things things;
    private final Values values;
    private final List<Token> before;
    private final Clause clause;
    private boolean open;

    Grammar(CatalogModel model, WordAt word, List<Source> sources, Things things, Values values) {
        this.model = model;
        this.word = word;
        this.sources = sources;
        this.things = things;
        this.values = values;
        this.before = word.before();
        this.clause = Clause.at(before);
    }

    List<Proposal> proposals() {
        if (before.isEmpty()) {
            return keywords(Keywords.STATEMENTS);
        }
        Token last = before.get(before.size() - 1);
        if (last.is(".")) {
            return before.size() < 2
                    ? List.of()
                    : things.behind(before.get(before.size() - 2).name());
        }
        if (last.is(":") && before.size() > 1 && before.get(before.size() - 2).is(":")) {
            return things.types();
        }
        if (last.is("as") && !DEFINING.contains(head()) && !clause.parenthesis()) {
            return List.of(); // a name that the user makes up
        }
        List<Proposal> found = settings();
        if (found == null) {
            found = SETTINGS.contains(head()) ? List.of() : null;
        }
        if (found == null) {
            found = DEFINING.contains(head()) ? defined(last) : null;
        }
        return found == null ? inQuery(last) : found;
    }

    private String head() {
        return before.get(0).word();
    }

    /** The token so many places from the end. */
    private Token last(int back) {
        return before.get(Math.max(0, before.size() - back));
    }

    private static List<Proposal> keywords(List<String> words) {
        return words.stream().map(Completion::keyword).toList();
    }

    private @Nullable List<Proposal> settings() {
        if (!SETTINGS.contains(head())) {
            return null;
        }
        int at = before.size() > 1
                        && Set.of("local", "session").contains(before.get(1).word())
                ? 2
                : 1;
        if (before.size() == at) {
            return things.settings();
        }
        boolean value = before.size() == at + 2
                && (before.get(at + 1).is("=") || before.get(at + 1).is("to"));
        return value
                ? keywords(model.settings().getOrDefault(before.get(at).name(), List.of()))
                : before.size() == at + 1 && head().equals("set") ? keywords(List.of("to")) : List.of();
    }

    /** Commands that define things. */
    private @Nullable List<Proposal> defined(Token last) {
        String head = head();
        boolean made = head.equals("create");
        if (before.size() == 1 && !Set.of("grant", "revoke").contains(head)) {
            return keywords(head.equals("comment") ? List.of("on") : Keywords.OBJECTS);
        }
        if (last.is("on") || (head.equals("comment") && last.is("table"))) {
            return head.equals("comment") ? keywords(Keywords.OBJECTS) : things.tables();
        }
        if (last.is("to") || last.is("owner") || (last.is("from") && head.equals("revoke"))) {
            return things.names("role");
        }
        if (last.is("exists")) {
            return made ? List.of() : object(last(3).word());
        }
        return made && !last.is("references") ? (inBody() ? null : List.of()) : object(last.word());
    }

    /** A view's or a table's query. */
    private boolean inBody() {
        return before.stream().anyMatch(token -> token.is("select") || token.is("with"));
    }

    private @Nullable List<Proposal> object(String what) {
        if (NAMED.contains(what)) {
            return things.names(what.equals("user") ? "role" : what);
        }
        return switch (what) {
            case "table", "view", "references", "only" -> things.tables();
            case "type", "domain" -> things.types();
            case "schema" -> things.names("schema");
            case "function", "procedure", "aggregate" -> things.functions();
            case "column" -> things.columnsOf(altered());
            default -> null;
        };
    }

    private @Nullable Relation altered() {
        return before.size() > 2 ? model.relation(null, before.get(2).name()) : null;
    }

    private List<Proposal> inQuery(Token last) {
        String part = clause.word();
        boolean table =
                TABLE_NEXT.contains(last.word()) && !Set.of("for", "do", "key").contains(last(2).word());
        if (last.is("join")) {
            List<Proposal> all = new ArrayList<>(new JoinProposals(model, sources).joins());
            all.addAll(things.tables());
            return all;
        }
        if (table || (part.equals("from") && last.is(",")) || (part.equals("using") && clause.since() == 0)) {
            return things.tables();
        }
        if (part.equals("on") && clause.since() == 0 && sources.size() > 1) {
            List<Proposal> all = new ArrayList<>(new JoinProposals(model, sources).conditions());
            all.addAll(things.qualifiers());
            all.addAll(things.columns());
            return all;
        }
        boolean target = part.equals("into") && clause.parenthesis();
        boolean assigned = part.equals("set") && (last.is("set") || last.is(","));
        if ((target || assigned) && !sources.isEmpty()) {
            return things.columnsOf(sources.get(0).relation());
        }
        List<Proposal> labels = values.labels();
        return labels.isEmpty() ? expression(last) : labels;
    }

    /** Whether the cursor is where any keyword might come. */
    boolean isOpen() {
        return open;
    }

    /** Columns first; functions only once something of them is typed, as there are thousands. */
    private List<Proposal> expression(Token last) {
        open = true;
        List<Proposal> all = new ArrayList<>();
        boolean behindTable = Set.of("from", "join", "update", "into").contains(clause.word()) && last.isName();
        if (!behindTable) {
            all.addAll(things.columns());
            all.addAll(things.qualifiers());
            if (!word.prefix().isEmpty()) {
                all.addAll(things.functions());
            }
            all.addAll(keywords(Keywords.EXPRESSIONS));
        }
        all.addAll(keywords(Keywords.CLAUSES));
        return all;
    }
}
