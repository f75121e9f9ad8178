package dev.pgpx.benchmarks.render;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a query says, aliases, quotes, casts and the order of clauses' parts left aside: two contenders must agree on it. */
record Substance(
        int selected,
        TreeSet<String> tables,
        TreeSet<String> joins,
        TreeSet<String> conditions,
        String order,
        boolean limited,
        List<String> values) {
    private static final Pattern TABLE = Pattern.compile("(?:from|join) (\\w+)");
    private static final Pattern JOIN = Pattern.compile("on \\(?\\w+\\.(\\w+) ?= ?\\w+\\.(\\w+)");
    private static final Pattern CONDITION = Pattern.compile("\\w+\\.(\\w+) ?(like|>=|=) ?\\?");
    private static final Pattern ORDER = Pattern.compile("order by \\w+\\.(\\w+ \\w+)");
    private static final Pattern LIMIT = Pattern.compile("limit \\?$|fetch (?:first|next) \\? rows only$");

    static Substance of(Rendered rendered) {
        String sql = plain(rendered.sql());
        return new Substance(
                sql.substring(0, sql.indexOf(" from ")).split(",").length,
                all(TABLE, sql, found -> found.group(1)),
                all(JOIN, sql, found -> new TreeSet<>(List.of(found.group(1), found.group(2))).toString()),
                all(CONDITION, sql, found -> found.group(1) + " " + found.group(2)),
                String.join(", ", all(ORDER, sql, found -> found.group(1))),
                LIMIT.matcher(sql).find(),
                rendered.values().stream().map(Object::toString).toList());
    }

    private static String plain(String sql) {
        return sql.toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .replace("\"", "")
                .replaceAll("\\$\\d+", "?")
                .replaceAll("cast\\(\\? as [^)]*\\)+|\\?::\\w+", "?")
                .trim();
    }

    private static TreeSet<String> all(Pattern pattern, String sql, Function<MatchResult, String> text) {
        return pattern.matcher(sql).results().map(text).collect(Collectors.toCollection(TreeSet::new));
    }
}
