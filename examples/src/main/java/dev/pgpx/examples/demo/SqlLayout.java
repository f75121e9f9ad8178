package dev.pgpx.examples.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Breaks SQL into lines for reading: one for each clause outside parentheses, and where that is too long, after a comma. */
final class SqlLayout {
    private static final Pattern BREAK =
            Pattern.compile("[()]|(?<!delete) (?=(?:from|join|left join|where|group by|having"
                    + "|order by|limit|values|on conflict|returning) )");
    private static final String INDENT = "    ";

    private SqlLayout() {}

    /** The same words in the same order, in lines of at most so many characters where there are blanks. */
    static List<String> lines(String sql, int width) {
        List<String> lines = new ArrayList<>();
        sql.lines().forEach(line -> clauses(line).forEach(clause -> wrap(clause, width, lines)));
        return lines;
    }

    private static List<String> clauses(String line) {
        List<String> clauses = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (Matcher found = BREAK.matcher(line); found.find(); ) {
            if (found.group().equals("(")) {
                depth++;
            } else if (found.group().equals(")")) {
                depth--;
            } else if (depth == 0) {
                clauses.add(line.substring(start, found.start()));
                start = found.end();
            }
        }
        clauses.add(line.substring(start));
        return clauses;
    }

    private static void wrap(String clause, int width, List<String> into) {
        String rest = clause;
        String indent = "";
        while (indent.length() + rest.length() > width) {
            int cut = cut(rest, width - indent.length());
            if (cut <= 0) {
                break;
            }
            into.add(indent + rest.substring(0, cut));
            rest = rest.substring(cut + 1);
            indent = INDENT;
        }
        into.add(indent + rest);
    }

    private static int cut(String text, int room) {
        int comma = text.lastIndexOf(", ", room - 1);
        return comma < 0 ? text.lastIndexOf(' ', room) : comma + 1;
    }
}
