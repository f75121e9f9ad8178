package dev.pgpx.database.error;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The columns that a violated constraint is about. The server names them with their values, {@code (a, b)=(1, 2)}, in whatever
 * language it speaks; the names come first, so no value is taken for one.
 */
final class ViolatedColumns {
    private static final Pattern NAMES = Pattern.compile("\\((.*?)\\)=\\(");

    private ViolatedColumns() {}

    static List<String> of(ServerError error) {
        if (error.column() != null) {
            return List.of(error.column());
        }
        Matcher names = NAMES.matcher(error.detail() == null ? "" : error.detail());
        return names.find() ? List.of(names.group(1).split(", ", -1)) : List.of();
    }
}
