package dev.pgpx.migrate.statement;

import dev.pgpx.migrate.statement.Token.Kind;
import dev.pgpx.schema.fact.ObjectName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** Reads the words of a statement, from first to last. One thread at a time. */
final class Cursor {
    private static final Set<String> OPENING = Set.of("(", "[");
    private static final Set<String> CLOSING = Set.of(")", "]");

    private final String sql;
    private final List<Token> tokens;
    private int at;

    Cursor(String sql) {
        this.sql = sql;
        this.tokens = Tokens.of(sql);
    }

    String sql() {
        return sql;
    }

    Token peek() {
        return tokens.get(at);
    }

    Token peek(int ahead) {
        return tokens.get(Math.min(at + ahead, tokens.size() - 1));
    }

    /** Where the next word stands. */
    int offset() {
        return peek().start();
    }

    /** Where the word before ends. */
    int last() {
        return at == 0 ? 0 : tokens.get(at - 1).end();
    }

    boolean atEnd() {
        return peek().kind() == Kind.END;
    }

    boolean is(String keyword) {
        return peek().is(keyword);
    }

    /** Whether one of these words comes next. */
    boolean isAny(Set<String> keywords) {
        Token next = peek();
        return (next.kind() == Kind.WORD || next.kind() == Kind.SYMBOL) && keywords.contains(next.text());
    }

    Token next() {
        Token token = peek();
        if (token.kind() != Kind.END) {
            at++;
        }
        return token;
    }

    /** Takes these words if all of them come next, else none. */
    boolean accept(String... keywords) {
        for (int i = 0; i < keywords.length; i++) {
            if (!peek(i).is(keywords[i])) {
                return false;
            }
        }
        at += keywords.length;
        return true;
    }

    void expect(String... keywords) {
        if (!accept(keywords)) {
            throw new Unrecognised();
        }
    }

    /** A name without a schema. */
    String word() {
        if (!peek().isName()) {
            throw new Unrecognised();
        }
        return next().text();
    }

    /** A name that may have a schema, or a database and a schema, before it. */
    ObjectName name() {
        String schema = "";
        String name = word();
        while (is(".") && peek(1).isName()) {
            next();
            schema = name;
            name = word();
        }
        return new ObjectName(schema, name);
    }

    /** {@code [only] name [*]}, divided by commas. */
    List<ObjectName> relations() {
        List<ObjectName> names = new ArrayList<>();
        do {
            names.add(relation());
        } while (accept(","));
        return List.copyOf(names);
    }

    ObjectName relation() {
        boolean only = accept("only");
        boolean bracket = only && accept("(");
        ObjectName name = name();
        accept("*");
        if (bracket) {
            expect(")");
        }
        return name;
    }

    /** Names in parentheses, divided by commas; empty when there are none. */
    List<String> columns() {
        List<String> names = new ArrayList<>();
        if (accept("(")) {
            while (!atEnd() && !accept(")")) {
                Token token = next();
                if (token.isName()) {
                    names.add(token.text());
                }
            }
        }
        return List.copyOf(names);
    }

    /** Passes over what stands in brackets here, if anything does, and gives its text without them. */
    String brackets() {
        if (!isAny(OPENING)) {
            return "";
        }
        int from = peek().end();
        int depth = 0;
        do {
            Token token = next();
            if (token.kind() == Kind.END) {
                throw new Unrecognised();
            }
            depth += depth(token);
        } while (depth > 0);
        return sql.substring(from, tokens.get(at - 1).start()).strip();
    }

    /** Passes over all words up to one that ends it outside brackets, and gives their text. */
    String textUntil(Predicate<Token> end) {
        int from = offset();
        int last = from;
        while (!atEnd() && !end.test(peek()) && !isAny(CLOSING)) {
            if (isAny(OPENING)) {
                brackets();
            } else {
                next();
            }
            last = tokens.get(at - 1).end();
        }
        return sql.substring(from, last);
    }

    /** Passes over the rest of an element of a list. */
    void skipElement() {
        textUntil(token -> token.is(","));
    }

    /** Whether these words come next to each other somewhere in the rest, brackets included. */
    boolean rest(String... keywords) {
        for (int start = at; start < tokens.size(); start++) {
            int from = start;
            boolean all = true;
            for (int i = 0; all && i < keywords.length; i++) {
                all = from + i < tokens.size() && tokens.get(from + i).is(keywords[i]);
            }
            if (all) {
                return true;
            }
        }
        return false;
    }

    /** Passes over words until these come next, outside brackets; they are taken, too. False when they do not come. */
    boolean find(String... keywords) {
        while (!atEnd()) {
            if (accept(keywords)) {
                return true;
            }
            if (isAny(OPENING)) {
                brackets();
            } else {
                next();
            }
        }
        return false;
    }

    /** The constant of an enum that is named like these words. */
    static <E extends Enum<E>> E constant(Class<E> constants, String words) {
        String name = words.strip().toUpperCase(Locale.ROOT).replaceAll("\\s+", "_");
        for (E constant : constants.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        throw new Unrecognised();
    }

    private static int depth(Token token) {
        if (token.kind() != Kind.SYMBOL) {
            return 0;
        }
        return OPENING.contains(token.text()) ? 1 : CLOSING.contains(token.text()) ? -1 : 0;
    }

    /** The statement has a form that is not known here; the server knows more. */
    static final class Unrecognised extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unrecognised() {
            super(null, null, /* enableSuppression= */ false, /* writableStackTrace= */ false);
        }
    }
}
