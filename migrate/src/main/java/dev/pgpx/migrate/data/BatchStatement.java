package dev.pgpx.migrate.data;

import static dev.pgpx.query.Sql.unsafe;

import dev.pgpx.migrate.error.MigrationException;
import dev.pgpx.query.RawSql;
import dev.pgpx.query.text.Identifiers;
import dev.pgpx.query.text.SqlScanner;
import dev.pgpx.query.text.SqlScanner.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement with {@code :batch}, or {@code :batch(alias)}, where the condition on the key stands.
 *
 * @param sql its text
 * @param places where it stands
 * @param locking whether it changes or deletes the rows that it is about
 */
record BatchStatement(String sql, List<Place> places, boolean locking) {
    private static final String SIGN = ":batch";
    private static final Pattern CHANGING = Pattern.compile("(?i)\\s*(update|delete|merge)\\b");
    private static final Pattern ALIAS = Pattern.compile("\\(\\s*(\\w+)\\s*\\)");

    /**
     * Where the condition stands.
     *
     * @param from the first character
     * @param to the character after the last
     * @param alias what the columns are qualified with; empty for nothing
     */
    record Place(int from, int to, String alias) {}

    /** Finds the places; text in quotes and comments is none. */
    static BatchStatement of(String sql) {
        List<Place> places = new ArrayList<>();
        StringBuilder code = new StringBuilder();
        SqlScanner.scan(sql, (kind, from, to) -> {
            if (kind == Kind.NAMED && sql.substring(from, to).equals(SIGN)) {
                places.add(place(sql, from, to));
            }
            if (kind == Kind.CODE) {
                code.append(sql, from, to);
            }
        });
        if (places.isEmpty()) {
            throw MigrationException.of("PGPX-7071", sql);
        }
        return new BatchStatement(sql, places, CHANGING.matcher(code).lookingAt());
    }

    private static Place place(String sql, int from, int to) {
        Matcher alias = ALIAS.matcher(sql).region(to, sql.length());
        return alias.lookingAt() ? new Place(from, alias.end(), alias.group(1)) : new Place(from, to, "");
    }

    /**
     * The statement for the rows after one key, up to another and with it: of them, those that are to be done. The latter are looked up
     * by themselves, as the condition knows nothing of the statement's aliases; and locked where they are changed, as someone else may
     * do them at this moment.
     */
    RawSql between(KeyColumns key, List<String> after, List<String> upTo, String table, String remaining) {
        String rows = range(key, "", after) + " and (" + remaining + ")" + (locking ? " for update" : "");
        String toDo = "(select " + key.list() + " from " + table + " where " + rows + ")";
        StringBuilder text = new StringBuilder();
        int at = 0;
        for (Place place : places) {
            String prefix = place.alias().isEmpty() ? "" : Identifiers.quote(place.alias()) + ".";
            String done = remaining.isEmpty() ? "" : " and (" + key.list(prefix) + ") in " + toDo;
            text.append(sql, at, place.from())
                    .append('(')
                    .append(range(key, prefix, after))
                    .append(done)
                    .append(')');
            at = place.to();
        }
        text.append(sql, at, sql.length());
        RawSql bound = KeyColumns.bind(unsafe(text.toString()), "pgpx_up_to", upTo);
        return after.isEmpty() ? bound : KeyColumns.bind(bound, "pgpx_after", after);
    }

    private static String range(KeyColumns key, String prefix, List<String> after) {
        String lower = after.isEmpty() ? "" : key.compared(prefix, ">", "pgpx_after") + " and ";
        return lower + key.compared(prefix, "<=", "pgpx_up_to");
    }
}
