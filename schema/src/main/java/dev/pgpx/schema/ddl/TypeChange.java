package dev.pgpx.schema.ddl;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What happens to values when a column gets another type, for the built-in types; for others the way is through text.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/catalog-pg-cast.html">pg_cast</a>.
 *
 * @param before the type before, as SQL text
 * @param after the type after
 */
record TypeChange(String before, String after) {
    private static final Pattern TYPE =
            Pattern.compile("^(.*?)(?:\\(([\\d,-]+)\\))?( with(?:out)? time zone)?((?:\\[\\])*)$");
    private static final Set<String> TEXTS =
            Set.of("text", "character varying", "character", "name", "\"char\"", "bpchar", "citext", "public.citext");
    private static final Set<String> VARYING = Set.of("text", "character varying");
    private static final List<String> NUMBERS =
            List.of("smallint", "integer", "bigint", "numeric", "real", "double precision");
    private static final Set<String> TIMES = Set.of(
            "date",
            "timestamp without time zone",
            "timestamp with time zone",
            "time without time zone",
            "time with time zone");
    /** Pairs that are cast without being asked, besides the families above. */
    private static final Set<String> ASSIGNED = Set.of(
            "inet>cidr",
            "cidr>inet",
            "bit>bit varying",
            "bit varying>bit",
            "json>jsonb",
            "jsonb>json",
            "money>numeric",
            "numeric>money",
            "integer>money",
            "bigint>money",
            "macaddr>macaddr8",
            "macaddr8>macaddr",
            "interval>time without time zone",
            "time without time zone>interval");
    /** Pairs that are cast when asked. */
    private static final Set<String> ASKED = Set.of(
            "boolean>integer",
            "integer>boolean",
            "integer>bit",
            "bigint>bit",
            "bit>integer",
            "bit>bigint",
            "jsonb>boolean",
            "jsonb>smallint",
            "jsonb>integer",
            "jsonb>bigint",
            "jsonb>numeric",
            "jsonb>real",
            "jsonb>double precision");

    /** What follows the type in the statement; empty where values are cast by themselves. */
    Optional<String> using(String column) {
        if (base(before).equals(base(after)) || isAssigned()) {
            return Optional.empty();
        }
        String pair = base(before) + ">" + base(after);
        boolean direct = TEXTS.contains(base(before)) || ASKED.contains(pair);
        return Optional.of(column + (direct ? "" : "::text") + "::" + after);
    }

    private boolean isAssigned() {
        String from = base(before);
        String to = base(after);
        return TEXTS.contains(to)
                || (NUMBERS.contains(from) && NUMBERS.contains(to))
                || (TIMES.contains(from) && TIMES.contains(to) && isTime(from, to))
                || ASSIGNED.contains(from + ">" + to);
    }

    private static boolean isTime(String from, String to) {
        return from.startsWith("timestamp")
                || (from.equals("date") && to.startsWith("timestamp"))
                || (from.startsWith("time ") && to.startsWith("time "));
    }

    /** Whether all values stay as they are stored. */
    boolean isFree() {
        String from = base(before);
        String to = base(after);
        if (VARYING.contains(from) && VARYING.contains(to)) {
            return modifiers(after).isEmpty() || (from.equals("character varying") && isWider());
        }
        if (!from.equals(to)) {
            return from.equals("cidr") && to.equals("inet");
        }
        return switch (from) {
            case "character", "bit", "interval" -> false;
            default -> isWider();
        };
    }

    /** Whether only the modifiers differ, and the new ones allow all that the old ones did. */
    private boolean isWider() {
        List<Integer> from = modifiers(before);
        List<Integer> to = modifiers(after);
        if (to.isEmpty()) {
            return true;
        }
        if (from.isEmpty() || from.size() != to.size()) {
            return false;
        }
        return from.size() == 1
                ? to.get(0) >= from.get(0)
                : to.get(0) >= from.get(0) && to.get(1).equals(from.get(1));
    }

    /** Why values can lose something without an error. */
    Optional<String> loss() {
        String from = base(before);
        String to = base(after);
        if (NUMBERS.contains(from) && NUMBERS.contains(to)) {
            return isRounded(from, to) ? Optional.of(before + " is rounded to " + after) : Optional.empty();
        }
        if (from.startsWith("timestamp") && !to.startsWith("timestamp") && TIMES.contains(to)) {
            return Optional.of(before + " is cut to " + after);
        }
        if (from.equals(to) && TIMES.contains(from) && !isWider()) {
            return Optional.of(before + " is rounded to " + after);
        }
        if (from.equals("json") && to.equals("jsonb")) {
            return Optional.of("jsonb keeps neither the order nor doubled names of json");
        }
        return Optional.empty();
    }

    private boolean isRounded(String from, String to) {
        if (from.equals(to)) {
            List<Integer> was = modifiers(before);
            List<Integer> is = modifiers(after);
            int scale = is.size() == 2 ? is.get(1) : 0;
            return from.equals("numeric")
                    && !is.isEmpty()
                    && (was.isEmpty() || (was.size() == 2 ? was.get(1) : 0) > scale);
        }
        int order = NUMBERS.indexOf(from);
        boolean whole = order <= NUMBERS.indexOf("bigint");
        return switch (to) {
            case "smallint", "integer", "bigint" -> !whole;
            case "real" -> order > 0;
            case "double precision" -> from.equals("bigint") || from.equals("numeric");
            default -> !whole && !modifiers(after).isEmpty();
        };
    }

    /** Whether a foreign key between the two compares as before. */
    boolean comparesAlike() {
        boolean numbers = NUMBERS.indexOf(base(before)) >= 0 && NUMBERS.indexOf(base(after)) >= 0;
        boolean texts = TEXTS.contains(base(before)) && TEXTS.contains(base(after));
        return numbers || texts || base(before).equals(base(after));
    }

    private static String base(String type) {
        Matcher matcher = TYPE.matcher(type);
        return matcher.matches()
                ? matcher.group(1) + (matcher.group(3) == null ? "" : matcher.group(3)) + matcher.group(4)
                : type;
    }

    private static List<Integer> modifiers(String type) {
        Matcher matcher = TYPE.matcher(type);
        if (!matcher.matches() || matcher.group(2) == null) {
            return List.of();
        }
        return Stream.of(matcher.group(2).split(",")).map(Integer::valueOf).toList();
    }
}
