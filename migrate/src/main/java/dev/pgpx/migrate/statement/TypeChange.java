package dev.pgpx.migrate.statement;

import java.util.List;
import java.util.Set;

/**
 * Whether the values of a column stay as they are stored when its type changes.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/sql-altertable.html">ALTER TABLE</a>, Notes.
 */
final class TypeChange {
    private static final Set<String> TEXTS = Set.of("text", "character varying");
    private static final Set<String> FRACTIONS = Set.of(
            "timestamp without time zone", "timestamp with time zone", "time without time zone", "time with time zone");

    private TypeChange() {}

    static boolean isFree(TypeName before, TypeName after) {
        if (before.equals(after)) {
            return true;
        }
        if (before.isArray() != after.isArray()) {
            return false;
        }
        String from = before.name().name();
        String to = after.name().name();
        if (TEXTS.contains(from) && TEXTS.contains(to)) {
            return after.modifiers().isEmpty() || (!from.equals("text") && isWider(before, after));
        }
        if (!before.name().equals(after.name())) {
            return from.equals("cidr") && to.equals("inet");
        }
        return switch (from) {
            case "numeric", "bit varying" -> isWider(before, after);
            default -> FRACTIONS.contains(from) && isWider(before, after);
        };
    }

    private static boolean isWider(TypeName before, TypeName after) {
        List<String> from = before.modifiers();
        List<String> to = after.modifiers();
        if (to.isEmpty()) {
            return true;
        }
        if (from.isEmpty() || !number(to.get(0)) || !number(from.get(0))) {
            return false;
        }
        String scaleBefore = from.size() > 1 ? from.get(1) : "0";
        String scaleAfter = to.size() > 1 ? to.get(1) : "0";
        return Integer.parseInt(to.get(0)) >= Integer.parseInt(from.get(0)) && scaleBefore.equals(scaleAfter);
    }

    private static boolean number(String text) {
        return text.length() < 9 && !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
