package dev.pgpx.cli.output;

import java.util.regex.Pattern;

/** Takes passwords out of text for people: those in URLs, whoever wrote them there, and those of parameters. */
public final class Secrets {
    /** Greedy to the last at sign of the word, as a password may contain one. */
    private static final Pattern IN_AUTHORITY = Pattern.compile("(://[^\\s:/@]*):\\S*@");

    private static final Pattern AS_PARAMETER = Pattern.compile("(?i)(password=)[^\\s&\"']+");

    /** How our own messages show what a URL looks like; whatever was masked there, this is not it. */
    private static final String EXAMPLE = "postgresql://user:password@host:5432/database";

    private static final String EXAMPLE_MASKED = "postgresql://user:***@host:5432/database";

    private Secrets() {}

    public static String mask(String text) {
        String masked = IN_AUTHORITY.matcher(text).replaceAll("$1:***@");
        return AS_PARAMETER.matcher(masked).replaceAll("$1***").replace(EXAMPLE_MASKED, EXAMPLE);
    }
}
