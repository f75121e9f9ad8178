package dev.pgpx.query;

import dev.pgpx.query.text.Identifiers;
import dev.pgpx.types.Codec;
import java.util.List;

/**
 * The tree under the typed expressions: a closed family of records, each of which renders itself. Types and columns are
 * the business of {@link Expression}; here only shape matters.
 */
sealed interface Node {
    /** Binds tighter than any operator. */
    int ATOM = 10;

    /** Appends the SQL text of this node. */
    void render(SqlWriter out);

    /** How tightly it binds: a part that binds no tighter than its whole is put in parentheses. */
    default int precedence() {
        return ATOM;
    }

    /** A column of a table of the query. */
    record ColumnReference(Table<?> table, String name) implements Node {
        @Override
        public void render(SqlWriter out) {
            out.column(table, name);
        }
    }

    /** A value that is sent beside the text. */
    record Value<T>(Parameter<T> parameter) implements Node {
        static <T> Node of(Codec<T> codec, T value) {
            return new Value<>(new Parameter<>(codec, value));
        }

        @Override
        public void render(SqlWriter out) {
            out.parameter(parameter);
        }
    }

    /** An operator between two operands. */
    record Binary(Node left, String operator, Node right, int precedence) implements Node {
        static final int OR = 1;
        static final int AND = 2;
        static final int COMPARISON = 4;
        static final int OTHER = 5;
        static final int SUM = 6;
        static final int PRODUCT = 7;

        @Override
        public void render(SqlWriter out) {
            // and, or associate either way; of the others the right operand is the tighter one
            boolean associative = precedence <= AND;
            out.operand(left, associative || precedence >= SUM ? precedence - 1 : precedence);
            out.text(" ").text(operator).text(" ");
            out.operand(right, associative ? precedence - 1 : precedence);
        }
    }

    /** {@code not}. */
    record Not(Node operand) implements Node {
        @Override
        public void render(SqlWriter out) {
            out.text("not ").operand(operand, precedence());
        }

        @Override
        public int precedence() {
            return 3;
        }
    }

    /** An operand followed by words: {@code is null}. */
    record Postfix(Node operand, String words) implements Node {
        @Override
        public void render(SqlWriter out) {
            out.operand(operand, precedence()).text(" ").text(words);
        }

        @Override
        public int precedence() {
            return Binary.COMPARISON;
        }
    }

    /** {@code value = any(array)} and its relatives. */
    record Quantified(Node left, String operator, String quantifier, Node array) implements Node {
        @Override
        public void render(SqlWriter out) {
            out.operand(left, precedence())
                    .text(" ")
                    .text(operator)
                    .text(" ")
                    .text(quantifier)
                    .text("(");
            out.node(array).text(")");
        }

        @Override
        public int precedence() {
            return Binary.COMPARISON;
        }
    }

    /** {@code operand between low and high}. */
    record Between(Node operand, Node low, Node high) implements Node {
        @Override
        public void render(SqlWriter out) {
            out.operand(operand, precedence()).text(" between ").operand(low, precedence());
            out.text(" and ").operand(high, precedence());
        }

        @Override
        public int precedence() {
            return Binary.COMPARISON;
        }
    }

    /** A function's call; its name is trusted text. */
    record Call(String function, List<Node> arguments) implements Node {
        public Call {
            arguments = List.copyOf(arguments);
        }

        static Node of(String function, Node... arguments) {
            return new Call(function, List.of(arguments));
        }

        @Override
        public void render(SqlWriter out) {
            out.text(function).text("(").list(arguments).text(")");
        }
    }

    /** An element of an array. */
    record Element(Node array, int position) implements Node {
        @Override
        public void render(SqlWriter out) {
            boolean column = array instanceof ColumnReference;
            out.text(column ? "" : "(")
                    .node(array)
                    .text(column ? "[" : ")[")
                    .text(Integer.toString(position))
                    .text("]");
        }
    }

    /** A cast; the type's name is trusted text. */
    record Cast(Node operand, String type) implements Node {
        @Override
        public void render(SqlWriter out) {
            out.operand(operand, ATOM - 1).text("::").text(type);
        }
    }

    /** Trusted text: {@code count(*)}, {@code true}. */
    record Text(String sql) implements Node {
        @Override
        public void render(SqlWriter out) {
            out.text(sql);
        }
    }

    /** The row that an insert proposed, in {@code on conflict}. */
    record Excluded(String column) implements Node {
        @Override
        public void render(SqlWriter out) {
            out.text("excluded.").text(Identifiers.quote(column));
        }
    }

    /** A query in parentheses, seeing the tables around it. */
    record Subquery(SelectClauses query) implements Node {
        @Override
        public void render(SqlWriter out) {
            out.text("(").nested(query).text(")");
        }
    }

    /** {@code exists (…)}. */
    record Exists(SelectClauses query) implements Node {
        @Override
        public void render(SqlWriter out) {
            out.text("exists (").nested(query).text(")");
        }
    }
}
