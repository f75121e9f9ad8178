package dev.pgpx.settings;

import java.util.regex.Pattern;

/**
 * Puts environment variables into the values of files: {@code ${NAME}}, or {@code ${NAME:text}} with a text for where the variable is
 * not set or empty; {@code $${} is a dollar sign and a brace. What is put in is not looked at again.
 */
final class References {
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private final Surroundings surroundings;
    private final ProblemList problems;

    References(Surroundings surroundings, ProblemList problems) {
        this.surroundings = surroundings;
        this.problems = problems;
    }

    /** The value that is meant by a text that stands at a place. */
    String resolve(String text, String place) {
        StringBuilder resolved = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int next = text.indexOf("${", at);
            if (next < 0) {
                break;
            }
            if (next > at && text.charAt(next - 1) == '$') {
                resolved.append(text, at, next - 1).append("${");
                at = next + 2;
                continue;
            }
            int end = text.indexOf('}', next);
            if (end < 0) {
                problems.add(place, "PGPX-2221");
                break;
            }
            resolved.append(text, at, next).append(variable(text.substring(next + 2, end), place));
            at = end + 1;
        }
        return resolved.append(text, Math.min(at, text.length()), text.length()).toString();
    }

    private String variable(String reference, String place) {
        int colon = reference.indexOf(':');
        String name = colon < 0 ? reference : reference.substring(0, colon);
        if (!NAME.matcher(name).matches()) { // not repeated: it may be part of a password
            problems.add(place, "PGPX-2221");
            return "";
        }
        String value = surroundings.variable(name).orElse(colon < 0 ? null : reference.substring(colon + 1));
        if (value == null) {
            problems.add(place, "PGPX-2222", name);
            return "";
        }
        return value;
    }
}
