package dev.pgpx.schema.models;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/** Names of SQL as names of Java. */
final class JavaNames {
    /** The names from which the compiler finds the way back: words of at least two small letters or digits. */
    private static final Pattern REVERSIBLE = Pattern.compile("[a-z][a-z0-9]+(_[a-z][a-z0-9]+)*");

    /** Methods that every record has, which no component may be called after. */
    private static final Set<String> TAKEN =
            Set.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    private JavaNames() {}

    /** Whether the default name of SQL for the Java name is the name again. */
    static boolean isReversible(String name) {
        return REVERSIBLE.matcher(name).matches() && member(name).equals(camel(name));
    }

    /** The name of a class: {@code BookLine}. */
    static String type(String name) {
        String camel = camel(name);
        return Character.toUpperCase(camel.charAt(0)) + camel.substring(1);
    }

    /** The name of a component: {@code bookLine}. */
    static String member(String name) {
        String camel = camel(name);
        return TAKEN.contains(camel) || SourceVersion.isKeyword(camel) ? camel + "Value" : camel;
    }

    /** The name of a component for several: {@code bookLines}. */
    static String several(String name) {
        String one = member(name);
        if (one.endsWith("s")) {
            return one;
        }
        boolean consonantY = one.matches(".*[^aeiou]y");
        return consonantY ? one.substring(0, one.length() - 1) + "ies" : one + "s";
    }

    /** The name of an enum constant: {@code PG_13}. */
    static String constant(String label) {
        String name = String.join("_", words(label)).toUpperCase(Locale.ROOT);
        String safe = name.isEmpty() || !Character.isJavaIdentifierStart(name.charAt(0)) ? "_" + name : name;
        return safe.equals("_") ? "BLANK" : safe;
    }

    private static String camel(String name) {
        String[] words = words(name);
        String joined = words[0].equals(words[0].toUpperCase(Locale.ROOT))
                ? words[0].toLowerCase(Locale.ROOT)
                : Character.toLowerCase(words[0].charAt(0)) + words[0].substring(1);
        String camel = joined
                + Arrays.stream(words)
                        .skip(1)
                        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                        .collect(Collectors.joining());
        return Character.isJavaIdentifierStart(camel.charAt(0)) ? camel : "_" + camel;
    }

    /** The words of a name: what is neither letter nor digit stands between them. */
    private static String[] words(String name) {
        String[] words = Arrays.stream(name.split("[^\\p{L}\\p{Nd}]+"))
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
        return words.length == 0 ? new String[] {"unnamed"} : words;
    }
}
