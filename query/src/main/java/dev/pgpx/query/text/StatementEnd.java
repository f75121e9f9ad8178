package dev.pgpx.query.text;

import java.util.Locale;

/**
 * Finds where the first statement of a text ends: at a semicolon that stands neither in parentheses ({@code create rule … do
 * (…; …)}) nor in the body of an SQL routine ({@code begin atomic …; … end}). It takes the pieces of a {@link SqlScanner}.
 * One thread at a time.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/sql-createfunction.html">CREATE FUNCTION</a>; psql divides
 * its input by the same rules.
 */
public final class StatementEnd implements SqlScanner.Sink {
    private static final int NONE = -1;

    private final CharSequence sql;
    private int end = NONE;
    private int second = NONE;
    private boolean blank = true;
    private int parentheses;
    private int bodies;
    private String firstWord = "";
    private String wordBefore = "";

    /**
     * Begins with a text.
     *
     * @param sql the text whose pieces are to come
     */
    public StatementEnd(CharSequence sql) {
        this.sql = sql;
    }

    /**
     * Finds the end in a text.
     *
     * @param sql the text
     * @return what was found
     */
    public static StatementEnd of(CharSequence sql) {
        StatementEnd end = new StatementEnd(sql);
        SqlScanner.scan(sql, end);
        return end;
    }

    /**
     * Whether there is no statement at all.
     *
     * @return true when the text holds only white space, comments and semicolons
     */
    public boolean isBlank() {
        return blank;
    }

    /**
     * Where the first statement ends.
     *
     * @return the place of its semicolon; the length of the text when it has none
     */
    public int end() {
        return end == NONE ? sql.length() : end;
    }

    /**
     * Where another statement begins.
     *
     * @return the place of its first character; -1 when there is none
     */
    public int second() {
        return second;
    }

    @Override
    public void piece(SqlScanner.Kind kind, int start, int end) {
        if (kind == SqlScanner.Kind.CODE) {
            code(start, end);
        } else if (kind != SqlScanner.Kind.COMMENT) {
            begun(start);
            wordBefore = "";
        }
    }

    private void code(int start, int end) {
        int at = start;
        while (at < end) {
            char c = sql.charAt(at);
            if (SqlScanner.isNamePart(c)) {
                int word = at;
                while (at < end && SqlScanner.isNamePart(sql.charAt(at))) {
                    at++;
                }
                begun(word);
                word(sql.subSequence(word, at).toString().toLowerCase(Locale.ROOT));
            } else {
                if (!Character.isWhitespace(c)) {
                    mark(c, at);
                }
                at++;
            }
        }
    }

    private void mark(char c, int at) {
        if (c == ';' && parentheses == 0 && bodies == 0) {
            if (!blank && end == NONE) {
                end = at;
            }
        } else {
            begun(at);
        }
        if (c == '(') {
            parentheses++;
        } else if (c == ')' && parentheses > 0) {
            parentheses--;
        }
        wordBefore = c == '.' ? "." : "";
    }

    /** Something of a statement stands here. */
    private void begun(int at) {
        blank = false;
        if (end != NONE && second == NONE) {
            second = at;
        }
    }

    private void word(String word) {
        if (firstWord.isEmpty()) {
            firstWord = word;
        }
        boolean label = wordBefore.equals("as") || wordBefore.equals(".");
        if (word.equals("atomic") && wordBefore.equals("begin") && firstWord.equals("create")) {
            bodies = 1;
        } else if (word.equals("case") && bodies > 0 && !label) {
            bodies++;
        } else if (word.equals("end") && bodies > 0 && !label) {
            bodies--;
        }
        wordBefore = word;
    }
}
