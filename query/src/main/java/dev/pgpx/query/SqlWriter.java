package dev.pgpx.query;

import dev.pgpx.query.text.Identifiers;
import dev.pgpx.types.PgType;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects the tokens and the values of one statement. The tokens are the statement's shape: when they have been met
 * before, its text is known ({@link PlanCache}), and is not made again. So whatever is handed over here must be cheap, and
 * everything that decides the text must be a token; what is a value must not be. One thread at a time, for one statement.
 */
final class SqlWriter {
    private static final ThreadLocal<@Nullable Spare> SPARE = new ThreadLocal<>();

    private final Spare spare = Spare.ofThread();
    private Object[] tokens = spare.take();
    private int size;
    private int hash = 1;
    private Object[] values = new Object[8];
    private int valueCount;
    private List<Window> windows = List.of();

    /** The statement, its text known from before or made now. */
    Statement statement(String label) {
        Plan plan = PlanCache.SHARED.plan(tokens, size, hash);
        spare.giveBack(tokens, size);
        return new Statement(plan.sql(), parameters(plan.sensitive()), label, plan.features(), plan.audited());
    }

    private Parameters parameters(boolean sensitive) {
        return valueCount == 0 ? ListParameters.NONE : new StatementParameters(values, valueCount, sensitive);
    }

    private SqlWriter add(Object token, int tokenHash) {
        if (size == tokens.length) {
            tokens = Arrays.copyOf(tokens, size * 2);
        }
        tokens[size++] = token;
        hash = hash * 31 + tokenHash;
        return this;
    }

    SqlWriter text(String trusted) {
        return add(trusted, trusted.hashCode());
    }

    SqlWriter token(Token token) {
        return add(token, token.hashCode());
    }

    /** Says that an older server cannot run the statement. */
    SqlWriter requires(ServerFeature feature) {
        return add(feature, feature.name().hashCode());
    }

    /** A token whose hash is known. */
    SqlWriter token(Token token, int tokenHash) {
        return add(token, tokenHash);
    }

    SqlWriter identifier(String name) {
        return text(Identifiers.quote(name));
    }

    SqlWriter node(Node node) {
        node.render(this);
        return this;
    }

    /** A part of a whole: in parentheses unless it binds tighter. */
    SqlWriter operand(Node node, int precedenceOfWhole) {
        if (node.precedence() > precedenceOfWhole) {
            node.render(this);
        } else {
            text("(");
            node.render(this);
            text(")");
        }
        return this;
    }

    SqlWriter list(List<? extends Node> nodes) {
        for (int i = 0; i < nodes.size(); i++) {
            if (i > 0) {
                text(", ");
            }
            nodes.get(i).render(this);
        }
        return this;
    }

    /** A value and its place. */
    SqlWriter value(Node.Value<?> value) {
        addValue(value);
        return placeholder(value.codec().type());
    }

    /** The next place; its value is handed over by {@link #values}. */
    SqlWriter placeholder(PgType type) {
        return add(type, type.name().hashCode());
    }

    /** The values of places already written, in their order. */
    void values(Parameters several) {
        addValue(several);
    }

    private void addValue(Object value) {
        if (valueCount == values.length) {
            values = Arrays.copyOf(values, valueCount * 2);
        }
        values[valueCount++] = value;
    }

    /** Says that a window is named, which the query around must define. */
    SqlWriter refersTo(Window window) {
        windows = Lists.append(windows, List.of(window));
        return this;
    }

    /** The windows named so far; those named within a query come after them. */
    int windowsNamed() {
        return windows.size();
    }

    /**
     * Ends a query that defines windows.
     *
     * @throws QueryException when another one was named within it
     */
    void requireWindows(int before, List<Window> defined) {
        for (Window window : windows.subList(before, windows.size())) {
            if (!defined.contains(window)) {
                throw QueryException.of("PGPX-1271", window);
            }
        }
        windows = List.copyOf(windows.subList(0, before));
    }

    /** A query inside this one, in parentheses: it sees the tables here, what it adds is not seen here. */
    SqlWriter nested(SelectClauses query) {
        return text("(").query(query, Token.Mark.OPEN).text(")");
    }

    /** A query that begins here. */
    SqlWriter query(SelectClauses query, Token.Mark opening) {
        token(opening);
        query.render(this);
        return token(Token.Mark.CLOSE);
    }

    /** Where the writer is, to come back to. */
    Position position() {
        return new Position(size, hash, valueCount);
    }

    /** Whether a value has been written since. */
    boolean hasValuesSince(Position position) {
        return valueCount > position.valueCount;
    }

    /** Whether a piece of trusted text has been written, in the query itself and not in one inside it. */
    boolean hasText(String trusted) {
        int depth = 0;
        for (int i = 0; i < size; i++) {
            Object token = tokens[i];
            if (token instanceof Token.Mark mark) {
                depth += mark == Token.Mark.CLOSE ? -1 : 1;
            } else if (depth == 0 && token.equals(trusted)) {
                return true;
            }
        }
        return false;
    }

    /** Takes back what has been written since. */
    void rewind(Position position) {
        Arrays.fill(tokens, position.size, size, null);
        Arrays.fill(values, position.valueCount, valueCount, null);
        size = position.size;
        hash = position.hash;
        valueCount = position.valueCount;
    }

    /** A place among the tokens. */
    record Position(int size, int hash, int valueCount) {}

    /** An array for tokens that the thread's next writer can use; while one has it, others make their own. */
    private static final class Spare {
        private static final int LENGTH = 64;

        private Object @Nullable [] tokens;
        private int written;

        static Spare ofThread() {
            Spare known = SPARE.get();
            if (known == null) {
                known = new Spare();
                SPARE.set(known);
            }
            return known;
        }

        Object[] take() {
            Object[] taken = tokens;
            tokens = null;
            return taken == null ? new Object[LENGTH] : taken;
        }

        /** What the last statement left is written over by the next: tokens are the same few objects again and again. */
        void giveBack(Object[] used, int size) {
            if (used.length == LENGTH) {
                for (int i = size; i < written; i++) {
                    used[i] = null;
                }
                written = size;
                tokens = used;
            }
        }
    }
}
