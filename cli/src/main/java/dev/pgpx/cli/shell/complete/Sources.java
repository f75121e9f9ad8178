package dev.pgpx.cli.shell.complete;

import dev.pgpx.cli.shell.complete.Groups.Range;
import dev.pgpx.cli.shell.complete.Relation.Column;
import dev.pgpx.cli.shell.text.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The tables that a statement names, with their aliases, those of {@code with} and of sub-queries in {@code from} among them:
 * found by the words of the grammar, as a statement that is being typed has no tree.
 */
final class Sources {
    private static final Set<String> BEGIN = Set.of("from", "join", "update", "into", "using");

    private static final Set<String> END_LIST = Set.of(
            "where",
            "group",
            "order",
            "having",
            "limit",
            "offset",
            "set",
            "returning",
            "values",
            "window",
            "for",
            "fetch",
            "select",
            "when",
            "on");

    /** What cannot be an alias without {@code as}. */
    private static final Set<String> NO_ALIAS = Set.of(
            "on",
            "using",
            "where",
            "join",
            "left",
            "right",
            "inner",
            "outer",
            "full",
            "cross",
            "natural",
            "group",
            "order",
            "having",
            "limit",
            "offset",
            "union",
            "intersect",
            "except",
            "set",
            "returning",
            "values",
            "select",
            "window",
            "for",
            "fetch",
            "default",
            "tablesample",
            "when",
            "then",
            "do",
            "not",
            "conflict",
            "overriding",
            "from",
            "as",
            "with",
            "to",
            "is",
            "and",
            "or");

    private final Groups groups;
    private final CatalogModel model;
    private final Map<String, Relation> named = new LinkedHashMap<>();

    Sources(Groups groups, CatalogModel model) {
        this.groups = groups;
        this.model = model;
    }

    /** Those that can be named at a place: of its own query first, then of those around it. */
    List<Source> at(int place) {
        List<Source> all = new ArrayList<>();
        readNamed(place);
        int open = groups.opening(place);
        all.addAll(within(groups.part(open, place)));
        while (open >= 0) {
            int inner = open;
            open = groups.opening(inner);
            for (Source source : within(groups.part(open, inner))) {
                boolean own = all.stream().anyMatch(known -> known.name().equals(source.name()));
                if (!own) {
                    all.add(source);
                }
            }
        }
        return all;
    }

    /** The tables that {@code with} defines, so far. */
    List<Relation> named() {
        return List.copyOf(named.values());
    }

    private void readNamed(int place) {
        List<Token> tokens = groups.tokens();
        for (int i = 0; i + 1 < tokens.size(); i++) {
            boolean begins =
                    tokens.get(i).is("with") && (i == 0 || tokens.get(i - 1).is("("));
            if (begins) {
                readWith(tokens.get(i + 1).is("recursive") ? i + 2 : i + 1, place);
            }
        }
    }

    /** {@code name (columns) as materialized (…), …}. */
    private void readWith(int from, int place) {
        List<Token> tokens = groups.tokens();
        int at = from;
        while (at < tokens.size() && tokens.get(at).isName()) {
            String name = tokens.get(at++).name();
            List<String> columns = List.of();
            if (at < tokens.size() && tokens.get(at).is("(")) {
                columns = names(at);
                at = groups.next(at);
            }
            while (at < tokens.size() && tokens.get(at).isName()) {
                at++;
            }
            if (at >= tokens.size() || !tokens.get(at).is("(")) {
                return;
            }
            boolean inside = at < place && place <= groups.closing(at);
            if (!inside) {
                Range body = new Range(at + 1, groups.closing(at));
                named.put(name, new Relation("", name, "", columns.isEmpty() ? columns(body) : named(columns)));
            }
            at = groups.next(at);
            if (at >= tokens.size() || !tokens.get(at).is(",")) {
                return;
            }
            at++;
        }
    }

    private static List<Column> named(List<String> names) {
        return names.stream().map(name -> new Column(name, "")).toList();
    }

    private List<String> names(int open) {
        return groups
                .tokens()
                .subList(
                        open + 1, Math.min(groups.closing(open), groups.tokens().size()))
                .stream()
                .filter(Token::isName)
                .map(Token::name)
                .toList();
    }

    /** Those of a query, without what stands in its parentheses. */
    private List<Source> within(Range range) {
        List<Token> tokens = groups.tokens();
        List<Source> all = new ArrayList<>();
        boolean list = false;
        int at = range.start();
        while (at < range.end()) {
            String word = tokens.get(at).word();
            boolean begins = (BEGIN.contains(word) && !isOther(at))
                    || (list && tokens.get(at).is(","));
            list = (list || word.equals("from") || word.equals("using")) && !END_LIST.contains(word);
            if (begins) {
                at = read(at + 1, range.end(), all);
                list |= word.equals("join");
            } else {
                at = groups.next(at);
            }
        }
        return all;
    }

    /** {@code is distinct from}, {@code for update}, {@code do update}, {@code using (…)} of a join. */
    private boolean isOther(int at) {
        List<Token> tokens = groups.tokens();
        Token token = tokens.get(at);
        String before = at == 0 ? "" : tokens.get(at - 1).word();
        return switch (token.word()) {
            case "from" -> before.equals("distinct");
            case "update" -> Set.of("for", "do", "on", "key").contains(before);
            case "using" -> at + 1 < tokens.size() && tokens.get(at + 1).is("(");
            default -> false;
        };
    }

    /** Reads one, and gives the place behind it. */
    private int read(int from, int end, List<Source> into) {
        List<Token> tokens = groups.tokens();
        int at = from;
        while (at < end
                && Set.of("only", "lateral", "table").contains(tokens.get(at).word())) {
            at++;
        }
        if (at >= end) {
            return at;
        }
        if (tokens.get(at).is("(")) {
            Range inner = new Range(at + 1, Math.min(groups.closing(at), end));
            boolean query = inner.start() < inner.end()
                    && Set.of("select", "with", "values")
                            .contains(tokens.get(inner.start()).word());
            if (!query) { // (a join b on …)
                read(inner.start(), inner.end(), into);
                into.addAll(within(inner));
                return groups.next(at);
            }
            return alias(groups.next(at), end, null, new Relation("", "", "", columns(inner)), into);
        }
        return tokens.get(at).isName() && !NO_ALIAS.contains(tokens.get(at).word()) ? readName(at, end, into) : at;
    }

    private int readName(int from, int end, List<Source> into) {
        List<Token> tokens = groups.tokens();
        String schema = null;
        String name = tokens.get(from).name();
        int at = from + 1;
        if (at + 1 < end && tokens.get(at).is(".") && isNameBehind(at + 1)) {
            schema = name;
            name = tokens.get(at + 1).name();
            at += 2;
        }
        if (at < end && tokens.get(at).is(".")) {
            return at; // what is still being typed
        }
        Relation relation = schema == null && named.containsKey(name) ? named.get(name) : model.relation(schema, name);
        boolean target = from > 0 && tokens.get(from - 1).is("into");
        if (at < end && tokens.get(at).is("(") && !target) {
            at = groups.next(at); // a function
        }
        return alias(at, end, name, relation, into);
    }

    /** Where the cursor stands behind a dot, what follows is the next word of the statement. */
    private boolean isNameBehind(int at) {
        Token token = groups.tokens().get(at);
        return token.isName() && !NO_ALIAS.contains(token.word());
    }

    private int alias(int from, int end, @Nullable String own, @Nullable Relation relation, List<Source> into) {
        List<Token> tokens = groups.tokens();
        int at = from;
        boolean as = at < end && tokens.get(at).is("as");
        at += as ? 1 : 0;
        String name = own;
        Relation known = relation;
        if (at < end
                && tokens.get(at).isName()
                && (as || !NO_ALIAS.contains(tokens.get(at).word()))) {
            name = tokens.get(at++).name();
            if (at < end && tokens.get(at).is("(") && own == null) {
                known = new Relation("", name, "", named(names(at)));
                at = groups.next(at);
            }
        }
        if (name != null) {
            into.add(new Source(name, known));
        }
        return at;
    }

    /** The columns that a query gives, as far as its text shows. */
    private List<Column> columns(Range query) {
        return new OutputColumns(groups, query, this::within).read();
    }
}
