package dev.pgpx.query;

import dev.pgpx.query.text.SqlScanner;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** SQL text with places for arguments; in parentheses, and complete in itself. */
record Fragment(List<String> texts, List<Node> operands) implements Node {
    Fragment {
        texts = List.copyOf(texts);
        operands = List.copyOf(operands);
    }

    /**
     * Puts arguments into a text.
     *
     * @throws QueryException when the text would not end where it ends, or its places are not those of the arguments
     */
    static Fragment of(String text, List<Node> arguments) {
        return new Reader(text, arguments).read();
    }

    @Override
    public void render(SqlWriter out) {
        for (int i = 0; i < operands.size(); i++) {
            out.text(texts.get(i)).operand(operands.get(i), ATOM - 1);
        }
        out.text(texts.get(operands.size()));
    }

    /** Divides a text at its places; one thread, once. */
    private static final class Reader {
        private final String text;
        private final List<Node> arguments;
        private final List<String> texts = new ArrayList<>();
        private final List<Node> operands = new ArrayList<>();
        private final BitSet used = new BitSet();
        private final StringBuilder current = new StringBuilder("(");
        private final StringBuilder open = new StringBuilder();

        Reader(String text, List<Node> arguments) {
            this.text = text;
            this.arguments = arguments;
        }

        Fragment read() {
            SqlScanner.scan(text, this::piece);
            if (!open.isEmpty()) {
                throw QueryException.of("PGPX-1254", text);
            }
            if (used.cardinality() < arguments.size()) {
                throw placeholder("{" + used.nextClearBit(0) + "}");
            }
            texts.add(current.append(')').toString());
            return new Fragment(texts, operands);
        }

        private void piece(SqlScanner.Kind kind, int start, int end) {
            switch (kind) {
                case CODE -> code(start, end);
                case STRING, IDENTIFIER -> current.append(text, start, end);
                case COMMENT, POSITIONAL, NAMED -> throw refused(text.substring(start, end));
                case UNCLOSED -> throw QueryException.of("PGPX-1254", text);
            }
        }

        private void code(int start, int end) {
            int at = start;
            while (at < end) {
                at = character(at);
            }
        }

        /** Takes a character of code, or a place; answers where the next one begins. */
        private int character(int at) {
            char c = text.charAt(at);
            switch (c) {
                case ';' -> throw refused(";");
                case '(', '[' -> open.append(c);
                case ')', ']' -> close(c == ')' ? '(' : '[');
                case '{' -> {
                    return place(at);
                }
                case '}' -> throw placeholder("}");
                default -> {}
            }
            current.append(c);
            return at + 1;
        }

        private void close(char opening) {
            int last = open.length() - 1;
            if (last < 0 || open.charAt(last) != opening) {
                throw QueryException.of("PGPX-1254", text);
            }
            open.setLength(last);
        }

        private int place(int at) {
            int close = text.indexOf('}', at);
            String number = close < 0 ? "" : text.substring(at + 1, close);
            int argument = number.matches("[0-9]{1,4}") ? Integer.parseInt(number) : Integer.MAX_VALUE;
            if (argument >= arguments.size()) {
                throw placeholder("{" + number + "}");
            }
            texts.add(current.toString());
            current.setLength(0);
            operands.add(arguments.get(argument));
            used.set(argument);
            return close + 1;
        }

        private QueryException refused(String what) {
            return QueryException.of("PGPX-1252", what, text);
        }

        private QueryException placeholder(String place) {
            return QueryException.of("PGPX-1253", place, text, arguments.size());
        }
    }
}
