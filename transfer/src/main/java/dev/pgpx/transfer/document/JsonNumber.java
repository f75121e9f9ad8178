package dev.pgpx.transfer.document;

import java.util.regex.Pattern;

/** Numbers as JSON writes them: YAML has others, too. */
final class JsonNumber {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");

    private JsonNumber() {}

    static boolean is(String text) {
        return NUMBER.matcher(text).matches();
    }
}
