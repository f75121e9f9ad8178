package dev.pgpx.testing.fault;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** URLs with another address: text in, text out, so that nothing else in them is written anew. */
final class ProxiedUrl {
    /** Up to the address, the address, and the rest. */
    private static final Pattern PARTS = Pattern.compile("([a-z:]+://(?:[^/?#]*@)?)([^/?#,]+)((?:[/?#].*)?)");

    private ProxiedUrl() {}

    static String of(String direct, int port) {
        Matcher parts = PARTS.matcher(direct);
        if (!parts.matches()) {
            throw FaultException.noUrl("postgresql://user@host:port/database or jdbc:postgresql://…, with one host");
        }
        return parts.group(1) + "127.0.0.1:" + port + parts.group(3);
    }
}
