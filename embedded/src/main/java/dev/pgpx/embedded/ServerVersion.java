package dev.pgpx.embedded;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server's version as it prints itself, such as 18.6. */
record ServerVersion(int major, int minor) implements Comparable<ServerVersion> {
    private static final Pattern FIRST = Pattern.compile("(\\d+)(?:\\.(\\d+))?");
    private static final Comparator<ServerVersion> ORDER =
            Comparator.comparingInt(ServerVersion::major).thenComparingInt(ServerVersion::minor);

    /** The first version number in a text such as {@code postgres (PostgreSQL) 18.6}. */
    static Optional<ServerVersion> in(String text) {
        Matcher matcher = FIRST.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String minor = matcher.group(2);
        return Optional.of(
                new ServerVersion(Integer.parseInt(matcher.group(1)), minor == null ? 0 : Integer.parseInt(minor)));
    }

    @Override
    public int compareTo(ServerVersion other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor;
    }
}
