package dev.pgpx.database.error;

/** Shows the place in SQL text that an error points to: its line, and a caret under the character. */
final class SqlExcerpt {
    private static final int WIDTH = 120;

    private SqlExcerpt() {}

    /** The line and the caret; empty when the position is none. */
    static String at(String sql, int position) {
        if (position < 1 || position > sql.length() + 1) {
            return "";
        }
        int index = sql.offsetByCodePoints(0, Math.min(position - 1, sql.codePointCount(0, sql.length())));
        int start = sql.lastIndexOf('\n', index - 1) + 1;
        int end = sql.indexOf('\n', index);
        end = end < 0 ? sql.length() : end;
        String ellipsis = "";
        if (index - start > WIDTH / 2) {
            start = index - WIDTH / 2;
            ellipsis = "…";
        }
        String more = "";
        if (end - start > WIDTH) {
            end = start + WIDTH;
            more = "…";
        }
        String prefix = "line " + lineOf(sql, index) + ": " + ellipsis;
        String line = sql.substring(start, end).replace('\t', ' ');
        int column = prefix.length() + sql.codePointCount(start, index);
        return prefix + line + more + "\n" + " ".repeat(column) + "^";
    }

    private static long lineOf(String sql, int index) {
        return 1 + sql.substring(0, index).chars().filter(c -> c == '\n').count();
    }
}
