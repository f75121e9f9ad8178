package dev.pgpx.migrate.lint;

import dev.pgpx.query.text.SqlScanner;
import dev.pgpx.schema.script.ScriptPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A comment that allows what a rule forbids: {@code -- lint: allow RULE reason}. It stands in the statement, behind it in the
 * same line, or before it.
 *
 * @param place where it stands
 * @param id the rule, as it is written
 * @param reason why; empty when it is not said
 */
record Allowance(ScriptPlace place, String id, String reason) {
    private static final Pattern COMMENT =
            Pattern.compile("(?s)(?:--|/\\*)\\s*lint:\\s*allow\\b[ \\t]*(\\S*)\\s*(.*?)\\s*(?:\\*/)?");

    Optional<Rule> rule() {
        return Rule.of(id);
    }

    /** All in a file, in order. */
    static List<Allowance> in(String file, String text) {
        List<Allowance> found = new ArrayList<>();
        if (!text.contains("lint:")) {
            return found;
        }
        SqlScanner.scan(text, (kind, start, end) -> {
            Matcher matcher = COMMENT.matcher(text.substring(start, end));
            if (kind == SqlScanner.Kind.COMMENT && matcher.matches()) {
                String id = matcher.group(1).replaceFirst("\\*/$", "");
                found.add(new Allowance(place(file, text, start), id, matcher.group(2)));
            }
        });
        return found;
    }

    private static ScriptPlace place(String file, String text, int at) {
        String before = text.substring(0, at);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return new ScriptPlace(file, line, at - (before.lastIndexOf('\n') + 1) + 1);
    }
}
