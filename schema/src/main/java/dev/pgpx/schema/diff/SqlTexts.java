package dev.pgpx.schema.diff;

import dev.pgpx.query.text.Identifiers;
import dev.pgpx.schema.fact.ObjectName;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts other names into SQL text that the server deparsed, as the server would after a rename. */
final class SqlTexts {
    private static final Pattern TOKEN =
            Pattern.compile("'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"|[\\p{L}_][\\p{L}\\p{N}_$]*|.", Pattern.DOTALL);

    private SqlTexts() {}

    /** With another name for an object, where it is qualified, and where it qualifies a column. */
    static String withObject(String sql, ObjectName before, ObjectName after) {
        String schema = Identifiers.quote(before.schema());
        String name = Identifiers.quote(before.name());
        List<String> tokens = tokens(sql);
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < tokens.size(); at++) {
            boolean qualified = at >= 2 && tokens.get(at - 1).equals(".");
            if (tokens.get(at).equals(schema)
                    && !qualified
                    && token(tokens, at + 1).equals(".")
                    && token(tokens, at + 2).equals(name)) {
                text.append(after.sql());
                at += 2;
            } else if (tokens.get(at).equals(name)
                    && !qualified
                    && token(tokens, at + 1).equals(".")) {
                text.append(Identifiers.quote(after.name()));
            } else {
                text.append(tokens.get(at));
            }
        }
        return text.toString();
    }

    /** With another name wherever a name is found. */
    static String withName(String sql, String before, String after) {
        String quoted = Identifiers.quote(before);
        StringBuilder text = new StringBuilder();
        tokens(sql).forEach(token -> text.append(token.equals(quoted) ? Identifiers.quote(after) : token));
        return text.toString();
    }

    /** With another schema before the names of its objects. */
    static String withSchema(String sql, String before, String after) {
        String quoted = Identifiers.quote(before);
        List<String> tokens = tokens(sql);
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < tokens.size(); at++) {
            boolean schema =
                    tokens.get(at).equals(quoted) && token(tokens, at + 1).equals(".");
            text.append(schema ? Identifiers.quote(after) : tokens.get(at));
        }
        return text.toString();
    }

    private static String token(List<String> tokens, int at) {
        return at < tokens.size() ? tokens.get(at) : "";
    }

    private static List<String> tokens(String sql) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(sql);
        while (matcher.find()) {
            tokens.add(matcher.group());
        }
        return tokens;
    }
}
