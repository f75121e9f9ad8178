package dev.pgpx.settings;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Keeps secrets out of what is shown. */
final class MaskedText {
    /** Greedy to the last at sign, as a password may contain one. */
    private static final Pattern IN_AUTHORITY = Pattern.compile("(://[^\\s:/@]*):.*@", Pattern.DOTALL);

    private static final Pattern SECRET_NAME =
            Pattern.compile("(?i)(password|passwd|passphrase|secret|token|credential|api[-_]?key|private[-_]?key)");

    private MaskedText() {}

    /** A text, in which passwords are left out where it is a URL. */
    static String url(String text) {
        int scheme = text.indexOf(':');
        if (scheme < 0 || !(text.contains("://") || text.startsWith("jdbc:"))) {
            return text;
        }
        String masked = IN_AUTHORITY.matcher(text).replaceFirst("$1:***@");
        int question = masked.indexOf('?');
        return question < 0 ? masked : masked.substring(0, question + 1) + query(masked.substring(question + 1));
    }

    /** Whether a URL holds a password, somewhere. */
    static boolean hasPassword(String url) {
        return !url(url).equals(url);
    }

    private static String query(String query) {
        return Arrays.stream(query.split("&", -1)).map(MaskedText::parameter).collect(Collectors.joining("&"));
    }

    private static String parameter(String pair) {
        int equals = pair.indexOf('=');
        return equals >= 0 && isSecret(decoded(pair.substring(0, equals))) ? pair.substring(0, equals) + "=***" : pair;
    }

    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noEscape) {
            return name;
        }
    }

    /** Whether the last part of a key says that its value is a secret; one that names a file is none. */
    static boolean isSecret(String key) {
        String last = key.substring(key.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        Matcher name = SECRET_NAME.matcher(last);
        return name.find() && !last.endsWith("file");
    }
}
