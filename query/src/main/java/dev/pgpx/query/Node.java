package dev.pgpx.query;

import dev.pgpx.types.Codec;
import dev.pgpx.types.ParameterWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tree under the typed expressions: records, each of which renders itself. Types and columns are the business of
 * {@link Expression}; here only shape matters. The commonest stand here, those of one clause or family beside it.
 */
interface Node {
    /** Binds tighter than any operator. */
    int ATOM = 10;

    /** Appends the SQL text of this node. */
    void render(SqlWriter out);

    /** How many columns of a result it is where it is selected. */
    default int width() {
        return 1;
    }

    /** How tightly it binds: a part that binds no tighter than its whole is put in parentheses. */
    default int precedence() {
        return ATOM;
    }

    /** A value that is sent beside the text. */
    record Value<T>(Codec<T> codec, @Nullable T value) implements Node {
        static <T> Value<T> of(Codec<T> codec, T value) {
            return new Value<>(codec, value);
        }

        @Override
        public void render(SqlWriter out) {
            out.value(this);
        }

        void writeTo(ParameterWriter out) {
            out.write(codec, value);
        }

        /** Without the value: it may be somebody's secret. */
        @Override
        public String toString() {
            return "$" + codec.type().name();
        }
    }

    /** An operator, with the spaces around it, between two operands. */
    record Binary(Node left, String operator, Node right, int precedence) implements Node {
        static final int OR = 1;
        static final int AND = 2;
        static final int COMPARISON = 4;
        static final int OTHER = 5;
        static final int SUM = 6;
        static final int PRODUCT = 7;
        static final int POWER = 8;

        @Override
        public void render(SqlWriter out) {
            // and, or associate either way; of the others the right operand is the tighter one
            boolean associative = precedence <= AND;
            out.operand(left, associative || precedence >= SUM ? precedence - 1 : precedence);
            out.text(operator);
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

    /** An operand followed by words, a space before them: {@code  is null}. */
    record Postfix(Node operand, String words) implements Node {
        @Override
        public void render(SqlWriter out) {
            out.operand(operand, precedence()).text(words);
        }

        @Override
        public int precedence() {
            return Binary.COMPARISON;
        }
    }

    /** {@code value = any(array)} and its relatives; the quantifier is {@code " = any("}. */
    record Quantified(Node left, String quantifier, Node array) implements Node {
        @Override
        public void render(SqlWriter out) {
            out.operand(left, precedence()).text(quantifier).node(array).text(")");
        }

        @Override
        public int precedence() {
            return Binary.COMPARISON;
        }
    }

    /** {@code operand between low and high}, or its relatives; the words have spaces around them. */
    record Between(Node operand, String words, Node low, Node high) implements Node {
        @Override
        public void render(SqlWriter out) {
            out.operand(operand, precedence()).text(words).operand(low, precedence());
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
            boolean column = array instanceof ColumnReference || array instanceof DerivedTable.DerivedColumn;
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

    /** An expression under a name: in the list of what is selected the name follows it, elsewhere it is just itself. */
    record Alias(Node operand, String name) implements Node {
        @Override
        public void render(SqlWriter out) {
            operand.render(out);
        }

        @Override
        public int precedence() {
            return operand.precedence();
        }
    }

    /** All columns of a table; only to be selected. */
    record AllColumns(Table<?> table) implements Node {
        @Override
        public void render(SqlWriter out) {
            out.token(table.allColumns());
        }

        @Override
        public int width() {
            return table.columns().size();
        }
    }

    /** A node that not every server has. */
    record Since(ServerFeature feature, Node node) implements Node {
        @Override
        public void render(SqlWriter out) {
            out.requires(feature).node(node);
        }

        @Override
        public int precedence() {
            return node.precedence();
        }
    }

    /** A query in parentheses, seeing the tables around it. */
    record Subquery(SelectClauses query) implements Node {
        @Override
        public void render(SqlWriter out) {
            out.nested(query);
        }
    }

    /** {@code exists (…)}. */
    record Exists(SelectClauses query) implements Node {
        @Override
        public void render(SqlWriter out) {
            out.text("exists ").nested(query.existing());
        }
    }
}
