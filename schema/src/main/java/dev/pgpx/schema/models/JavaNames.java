package dev.pgpx.schema.models;

import dev.pgpx.query.text.Identifiers;
import java.nio.charset.StandardCharsets;
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

    /** The longest name that PostgreSQL keeps whole, in bytes. */
    static final int MOST_BYTES = Identifiers.MAX_BYTES;

    /** What people may write as a name of a model or field. */
    private static final Pattern WRITABLE = Pattern.compile("\\p{L}[\\p{L}\\p{Nd}_]*");

    /** Between a small letter or digit and a capital one; between an acronym and the word after it: as the processor divides. */
    private static final Pattern WORD_BORDER =
            Pattern.compile("(?<=[\\p{Ll}\\d])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

    private JavaNames() {}

    /** Whether it is made of letters, digits and underscores, a letter first. */
    static boolean isWritable(String name) {
        return WRITABLE.matcher(name).matches();
    }

    /** Whether no component can have the name. */
    static boolean isTaken(String name) {
        return TAKEN.contains(name) || name.equals("isSet") || SourceVersion.isKeyword(name);
    }

    /** The name that the processor gives to the table or column: {@code book_line}. */
    static String snake(String name) {
        return WORD_BORDER.matcher(name).replaceAll("_").toLowerCase(Locale.ROOT);
    }

    /** How long PostgreSQL takes a name to be. */
    static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }

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

    /** A name with a small letter first and capital letters for underscores, which may be a word of Java. */
    static String camel(String name) {
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
