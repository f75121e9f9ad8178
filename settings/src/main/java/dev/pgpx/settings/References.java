package dev.pgpx.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts environment variables into the values of files: {@code ${NAME}}, or {@code ${NAME:text}} with a text for where the variable is
 * not set or empty; two dollar signs before a brace are one. What is put in is not looked at again. One thread at a time.
 */
final class References {
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final Set<SettingLayer> FILES =
            Set.of(SettingLayer.PROFILE_FILE, SettingLayer.PROFILE_PART, SettingLayer.FILE);

    private final Surroundings surroundings;
    private final ProblemList problems;

    References(Surroundings surroundings, ProblemList problems) {
        this.surroundings = surroundings;
        this.problems = problems;
    }

    /** Whether all variables that a value names are there; those that are not are told. */
    boolean isComplete(SettingValue value) {
        return read(value) != null;
    }

    /** The value that is meant by one that is complete. */
    SettingValue resolve(SettingValue value) {
        SettingValue read = read(value);
        if (read == null) {
            throw new IllegalArgumentException(value.key() + " is not complete");
        }
        return read;
    }

    private @Nullable SettingValue read(SettingValue value) {
        if (!FILES.contains(value.origin().layer()) || value.text().indexOf('$') < 0) {
            return value;
        }
        String place = value.origin().place();
        List<String> items = new ArrayList<>();
        for (String item : value.items()) {
            String resolved = read(item, place);
            if (resolved == null) {
                return null;
            }
            items.add(resolved);
        }
        String text = items.isEmpty() ? read(value.text(), place) : String.join(",", items);
        return text == null
                ? null
                : new SettingValue(value.key(), text, items, value.secret(), value.origin(), value.folder());
    }

    private @Nullable String read(String text, String place) {
        StringBuilder resolved = new StringBuilder();
        int at = 0;
        for (int next = text.indexOf("${"); next >= 0; next = text.indexOf("${", at)) {
            if (next > at && text.charAt(next - 1) == '$') {
                resolved.append(text, at, next - 1).append("${");
                at = next + 2;
                continue;
            }
            int end = text.indexOf('}', next);
            String value = end < 0 ? unfinished(place) : variable(text.substring(next + 2, end), place);
            if (value == null) {
                return null;
            }
            resolved.append(text, at, next).append(value);
            at = end + 1;
        }
        return resolved.append(text, at, text.length()).toString();
    }

    /** What stands there is not repeated: it may be part of a password. */
    private @Nullable String unfinished(String place) {
        problems.add(place, "PGPX-2221", "${NAME}", "${NAME:text}", "$${");
        return null;
    }

    private @Nullable String variable(String reference, String place) {
        int colon = reference.indexOf(':');
        String name = colon < 0 ? reference : reference.substring(0, colon);
        if (!NAME.matcher(name).matches()) {
            return unfinished(place);
        }
        String otherwise = colon < 0 ? null : reference.substring(colon + 1);
        String value = surroundings.variable(name).orElse(otherwise);
        if (value == null) {
            problems.add(place, "PGPX-2222", name, "${" + name + ":text}");
        }
        return value;
    }
}
