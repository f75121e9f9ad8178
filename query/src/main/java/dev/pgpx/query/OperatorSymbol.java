package dev.pgpx.query;

/**
 * The symbols of operators.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/sql-syntax-lexical.html#SQL-SYNTAX-OPERATORS">Operators</a>, and
 * the table of their precedence there.
 */
final class OperatorSymbol {
    private static final String CHARACTERS = "+-*/<>=~!@#%^&|`?";
    private static final String LET_A_SIGN_FOLLOW = "~!@#%^&|`?";
    private static final int MAX_LENGTH = 63;

    private OperatorSymbol() {}

    static Node between(Node left, String symbol, Node right) {
        if (!isOperator(symbol)) {
            throw QueryException.of("PGPX-1250", symbol);
        }
        return new Node.Binary(left, " " + symbol + " ", right, precedence(symbol));
    }

    private static boolean isOperator(String symbol) {
        boolean fits = !symbol.isEmpty() && symbol.length() <= MAX_LENGTH && containsOnly(symbol, CHARACTERS);
        return fits && !symbol.contains("--") && !symbol.contains("/*") && !symbol.equals("=>") && mayEnd(symbol);
    }

    /** A longer operator ends in a sign only when one of some characters is in it: the server would cut the sign off. */
    private static boolean mayEnd(String symbol) {
        char last = symbol.charAt(symbol.length() - 1);
        return symbol.length() == 1 || (last != '+' && last != '-') || containsAny(symbol, LET_A_SIGN_FOLLOW);
    }

    private static boolean containsOnly(String symbol, String characters) {
        return symbol.chars().allMatch(c -> characters.indexOf(c) >= 0);
    }

    private static boolean containsAny(String symbol, String characters) {
        return symbol.chars().anyMatch(c -> characters.indexOf(c) >= 0);
    }

    private static int precedence(String symbol) {
        return switch (symbol) {
            case "<", ">", "=", "<=", ">=", "<>", "!=" -> Node.Binary.COMPARISON;
            case "+", "-" -> Node.Binary.SUM;
            case "*", "/", "%" -> Node.Binary.PRODUCT;
            case "^" -> Node.Binary.POWER;
            default -> Node.Binary.OTHER;
        };
    }
}
