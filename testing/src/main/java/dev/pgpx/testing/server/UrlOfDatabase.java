package dev.pgpx.testing.server;

import dev.pgpx.testing.error.TestingException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** URLs with another database: text in, text out, so that nothing else in them is written anew. */
final class UrlOfDatabase {
    /** Up to the address, the database, and the rest. */
    private static final Pattern PARTS = Pattern.compile("([a-z:]+://[^/?#]*)(?:/[^?#]*)?((?:[?].*)?)");

    private UrlOfDatabase() {}

    static String of(String url, String database) {
        Matcher parts = PARTS.matcher(url);
        if (!parts.matches() || parts.group(2).contains("dbname=")) {
            throw TestingException.of("PGPX-6504");
        }
        String encoded = URLEncoder.encode(database, StandardCharsets.UTF_8).replace("+", "%20");
        return parts.group(1) + "/" + encoded + parts.group(2);
    }
}
