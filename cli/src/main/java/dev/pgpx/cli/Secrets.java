package dev.pgpx.cli;

import java.util.regex.Pattern;

/** Takes passwords out of text for people: those in URLs, whoever wrote them there, and those of parameters. */
final class Secrets {
    /** Greedy to the last at sign of the word, as a password may contain one. */
    private static final Pattern IN_AUTHORITY = Pattern.compile("(://[^\\s:/@]*):\\S*@");

    private static final Pattern AS_PARAMETER = Pattern.compile("(?i)(password=)[^\\s&\"']+");

    private Secrets() {}

    static String mask(String text) {
        String masked = IN_AUTHORITY.matcher(text).replaceAll("$1:***@");
        return AS_PARAMETER.matcher(masked).replaceAll("$1***");
    }
}
