package dev.pgpx.migrate.file;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Versions that one file stands for, which a squash wrote: {@code -- replaces: 20260101080000 to 20261121093000} before its way up.
 * Immutable.
 *
 * @param first the first of them
 * @param last the last of them, which is the version of the file itself
 */
public record VersionRange(Version first, Version last) {
    private static final Pattern LINE =
            Pattern.compile("(?m)^[ \\t]*--[ \\t]*replaces:[ \\t]*([0-9]{1,200}) to ([0-9]{1,200})[ \\t\\r]*$");

    static final Pattern VALUE = Pattern.compile("[0-9]{1,200} to [0-9]{1,200}");

    /** What the header of a file says, if it says so. */
    static Optional<VersionRange> in(String header) {
        Matcher line = LINE.matcher(header);
        return line.find()
                ? Optional.of(new VersionRange(Version.of(line.group(1)), Version.of(line.group(2))))
                : Optional.empty();
    }

    /**
     * Whether a version is one of them.
     *
     * @param version the version
     * @return true for the first, the last and those between
     */
    public boolean contains(Version version) {
        return first.compareTo(version) <= 0 && version.compareTo(last) <= 0;
    }

    /** {@code 20260101080000 to 20261121093000}. */
    @Override
    public String toString() {
        return first + " to " + last;
    }
}
