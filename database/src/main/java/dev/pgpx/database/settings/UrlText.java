package dev.pgpx.database.settings;

/**
 * The text of a URL's part.
 *
 * @param jdbc whether the URL is JDBC's, where a plus is a space
 * @param problems where broken escapes are told
 */
record UrlText(boolean jdbc, Problems problems) {
    /** The text behind the escapes; empty, and a problem, when one is broken. */
    String decode(String what, String encoded) {
        boolean plain = encoded.indexOf('%') < 0 && !(jdbc && encoded.indexOf('+') >= 0);
        String decoded = plain ? encoded : PercentText.decode(encoded, jdbc);
        if (decoded == null) {
            problems.add(
                    what + " has a broken percent escape: expected % and two hexadecimal digits of UTF-8, not %00");
            return "";
        }
        return decoded;
    }
}
