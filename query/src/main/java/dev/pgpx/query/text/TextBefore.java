package dev.pgpx.query.text;

import java.util.Locale;

/**
 * What stands before a place in SQL text, as far as it tells whether a colon there begins a parameter. After an operand none
 * can stand: the colon is that of a slice ({@code a[1 :n]}) or of a pair of JSON ({@code json_object('k' :v)}).
 */
final class TextBefore {
    private final CharSequence sql;
    private final StringBuilder open = new StringBuilder();
    private SqlScanner.Kind kind = SqlScanner.Kind.CODE;
    private int last = -1;

    TextBefore(CharSequence sql) {
        this.sql = sql;
    }

    /** Takes note of a character of code. */
    void code(int at) {
        char c = sql.charAt(at);
        if (c == '(' || c == '[') {
            open.append(c);
        } else if ((c == ')' || c == ']') && !open.isEmpty()) {
            open.setLength(open.length() - 1);
        }
        if (!Character.isWhitespace(c)) {
            kind = SqlScanner.Kind.CODE;
            last = at;
        }
    }

    /** Takes note of a piece that is no code. */
    void piece(SqlScanner.Kind piece, int end) {
        if (piece != SqlScanner.Kind.COMMENT) {
            kind = piece;
            last = end - 1;
        }
    }

    /** Whether a colon here, followed by a name, is no parameter. */
    boolean leavesNoPlaceForParameter(int position) {
        if (last < 0) {
            return false;
        }
        if (kind != SqlScanner.Kind.CODE) {
            return true;
        }
        char c = sql.charAt(last);
        boolean adjacent = last == position - 1;
        if (SqlScanner.isNamePart(c)) {
            return endsOperand(adjacent);
        }
        return c == ')' || c == ']' || (c == ':' && adjacent);
    }

    /** After a name; after a keyword only where no name could be: the server's grammar knows more than a lexer can. */
    private boolean endsOperand(boolean adjacent) {
        int start = last;
        while (start > 0 && SqlScanner.isNamePart(sql.charAt(start - 1))) {
            start--;
        }
        if (SqlScanner.isDigit(sql.charAt(start))) {
            return true;
        }
        String word = sql.subSequence(start, last + 1).toString().toLowerCase(Locale.ROOT);
        boolean keyword = Identifiers.isReserved(word) && !word.equals("end");
        return !keyword && (adjacent || isInBrackets());
    }

    private boolean isInBrackets() {
        return !open.isEmpty() && open.charAt(open.length() - 1) == '[';
    }
}
