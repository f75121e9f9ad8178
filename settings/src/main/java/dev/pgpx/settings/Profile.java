package dev.pgpx.settings;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * The profile that was asked for.
 *
 * @param name its name
 * @param place where it was asked for
 */
record Profile(String name, String place) {
    /** Those that are known though no file has them. */
    static final Set<String> ALWAYS = Set.of("dev", "test", "prod");

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_-]{0,62}");

    static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }
}
