package dev.pgpx.examples.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Breaks SQL into lines for reading: a line for each clause, and clauses that are too long after a comma. */
final class SqlLayout {
    private static final Pattern CLAUSE = Pattern.compile(
            " (?=(?:from|join|left join|where|group by|having|order by|limit|values|on conflict|returning|select) )");

    private SqlLayout() {}

    /** The same words in the same order, in lines of at most so many characters where there are commas or blanks. */
    static List<String> lines(String sql, int width) {
        List<String> lines = new ArrayList<>();
        for (String clause : CLAUSE.split(sql.strip().replaceAll("\\s+", " "))) {
            wrap(clause, width, lines);
        }
        return lines;
    }

    private static void wrap(String clause, int width, List<String> into) {
        String rest = clause;
        String indent = "";
        while (indent.length() + rest.length() > width) {
            int room = width - indent.length();
            int cut = rest.lastIndexOf(", ", room - 1);
            cut = cut > 0 ? cut + 1 : rest.lastIndexOf(' ', room);
            if (cut <= 0) {
                break;
            }
            into.add(indent + rest.substring(0, cut));
            rest = rest.substring(cut + 1);
            indent = "    ";
        }
        into.add(indent + rest);
    }
}
