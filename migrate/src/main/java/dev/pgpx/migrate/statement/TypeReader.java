package dev.pgpx.migrate.statement;

import dev.pgpx.schema.fact.ObjectName;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the name of a type, whose own grammar knows names of several words. */
final class TypeReader {
    private static final Map<String, Set<String>> SECOND_WORDS = Map.of(
            "double", Set.of("precision"),
            "character", Set.of("varying"),
            "char", Set.of("varying"),
            "bit", Set.of("varying"),
            "national", Set.of("character", "char"));

    private static final Set<String> ZONED = Set.of("time", "timestamp");
    private static final Set<String> FIELDS = Set.of("year", "month", "day", "hour", "minute", "second", "to");

    private TypeReader() {}

    static TypeName read(Cursor cursor) {
        cursor.accept("setof");
        boolean quoted = cursor.peek().kind() == Token.Kind.QUOTED;
        ObjectName name = cursor.name();
        if (!quoted && name.schema().isEmpty()) {
            name = words(cursor, name);
        }
        List<String> modifiers = modifiers(cursor);
        if (!quoted && ZONED.contains(name.name()) && name.schema().isEmpty()) {
            name = zoned(cursor, name);
        } else if (name.name().equals("interval")) {
            while (cursor.isAny(FIELDS)) {
                cursor.next();
                modifiers = modifiers.isEmpty() ? modifiers(cursor) : modifiers;
            }
        }
        boolean array = array(cursor);
        return quoted ? new TypeName(name, modifiers, array) : TypeName.of(name, modifiers, array);
    }

    private static ObjectName words(Cursor cursor, ObjectName first) {
        String name = first.name();
        String last = name;
        while (cursor.isAny(SECOND_WORDS.getOrDefault(last, Set.of()))) {
            last = cursor.word();
            name += " " + last;
        }
        return new ObjectName("", name);
    }

    private static ObjectName zoned(Cursor cursor, ObjectName name) {
        if (cursor.accept("with", "time", "zone")) {
            return new ObjectName("", name.name() + " with time zone");
        }
        cursor.accept("without", "time", "zone");
        return name;
    }

    private static List<String> modifiers(Cursor cursor) {
        if (!cursor.is("(")) {
            return List.of();
        }
        return Stream.of(cursor.brackets().split(",")).map(String::strip).toList();
    }

    private static boolean array(Cursor cursor) {
        boolean array = cursor.accept("array");
        while (cursor.is("[")) {
            cursor.brackets();
            array = true;
        }
        return array;
    }
}
