package dev.pgpx.jdbc;

import dev.pgpx.query.text.SqlScanner;

/**
 * A statement's text as the driver wants it: {@code ?} for {@code $1}, {@code $2} …, and the operators that contain a
 * question mark with it doubled. The driver numbers its question marks again, so the server sees the text that was written,
 * and the positions in its errors are right.
 */
final class JdbcSql implements SqlScanner.Sink {
    private final String sql;
    private final boolean withParameters;
    private final StringBuilder out;

    private JdbcSql(String sql, boolean withParameters) {
        this.sql = sql;
        this.withParameters = withParameters;
        this.out = new StringBuilder(sql.length() + 8);
    }

    static String of(String sql, boolean withParameters) {
        if (sql.indexOf('?') < 0 && !(withParameters && sql.indexOf('$') >= 0)) {
            return sql;
        }
        JdbcSql text = new JdbcSql(sql, withParameters);
        SqlScanner.scan(sql, text);
        return text.out.toString();
    }

    @Override
    public void piece(SqlScanner.Kind kind, int start, int end) {
        if (kind == SqlScanner.Kind.POSITIONAL && withParameters) {
            out.append('?');
        } else if (kind == SqlScanner.Kind.CODE) {
            for (int i = start; i < end; i++) {
                char c = sql.charAt(i);
                out.append(c);
                if (c == '?') {
                    out.append('?');
                }
            }
        } else {
            out.append(sql, start, end);
        }
    }
}
