package dev.pgpx.cli.sql;

import dev.pgpx.cli.error.UsageProblems;
import dev.pgpx.query.text.SqlScanner;
import dev.pgpx.query.text.SqlScanner.Kind;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The values of {@code -p}, by name. Where none was given, colons in SQL mean what they mean to the server.
 *
 * @param values them
 */
record NamedValues(Map<String, String> values) {
    private static final Pattern PAIR =
            Pattern.compile("([A-Za-z_\\x{80}-\\x{10FFFF}][\\w\\x{80}-\\x{10FFFF}]*)=(.*)", Pattern.DOTALL);

    NamedValues {
        values = Map.copyOf(values);
    }

    static NamedValues parse(List<String> typed, UsageProblems problems) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String one : typed) {
            Matcher pair = PAIR.matcher(one);
            if (!pair.matches()) {
                problems.add("-p is \"" + one.split("=", 2)[0] + "\": expected name=value");
            } else if (values.put(pair.group(1), pair.group(2)) != null) {
                problems.add("-p gives " + pair.group(1) + " two values: leave one of them out");
            }
        }
        return new NamedValues(values);
    }

    /** Says what is missing, and what is not used: it is probably misspelt. */
    void check(List<SqlStep> steps, UsageProblems problems) {
        if (values.isEmpty()) {
            return;
        }
        Set<String> unused = new LinkedHashSet<>(values.keySet());
        for (SqlStep step : steps) {
            for (String name : names(step.sql())) {
                unused.remove(name);
                problems.require(
                        values.containsKey(name),
                        step.label() + ": parameter :" + name + " has no value: expected -p " + name + "=...");
            }
        }
        unused.forEach(
                name -> problems.add("-p gives " + name + " a value, but no statement has a parameter :" + name));
    }

    private static Set<String> names(String sql) {
        Set<String> names = new LinkedHashSet<>();
        SqlScanner.scan(sql, (kind, start, end) -> {
            if (kind == Kind.NAMED) {
                names.add(sql.substring(start + 1, end));
            }
        });
        return names;
    }
}
