package dev.pgpx.schema.catalog;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Masks secrets among what was read, unless they were asked for, and tells that. */
final class Secrets {
    /** What stands for a secret; a copy made of it cannot log in until it is given again. */
    static final String MASK = "********";

    /** What libpq and known foreign-data wrappers call their secrets. */
    private static final Pattern NAMES = Pattern.compile(".*(pass|secret|token|credential|api_?key|private_?key).*");

    /** A secret in a connection string: {@code password=…}, quoted or not; {@code ://user:…@}. */
    private static final Pattern IN_PAIRS = Pattern.compile(
            "(?i)\\b(\\w*(?:pass|secret|token)\\w*)\\s*=\\s*('(?:[^'\\\\]|\\\\.)*'|(?:[^\\s'&\\\\]|\\\\.)*)");

    private static final Pattern IN_ADDRESS = Pattern.compile("(?i)(\\bpostgres(?:ql)?://[^:@/?]*:)([^@/]*)(?=@)");

    private final boolean shown;
    private final Found found;

    Secrets(Catalog catalog, Found found) {
        this.shown = catalog.options().secrets();
        this.found = found;
    }

    /** Options without what is secret. */
    Map<String, String> options(String of, String catalog, Map<String, String> options) {
        Map<String, String> safe = new LinkedHashMap<>(options);
        if (!shown) {
            safe.replaceAll((name, value) -> {
                String option = of + ", option " + name;
                return isSecret(name) ? masked(option, catalog) : text(option, catalog, value);
            });
        }
        return safe;
    }

    /** A connection string without what is secret. */
    String connection(String of, String catalog, String connection) {
        return shown ? connection : text(of + ", connection", catalog, connection);
    }

    /** An option, too, may be a connection string. */
    private String text(String of, String catalog, String connection) {
        String address =
                IN_ADDRESS.matcher(connection).replaceAll(match -> Matcher.quoteReplacement(match.group(1) + MASK));
        String safe =
                IN_PAIRS.matcher(address).replaceAll(match -> Matcher.quoteReplacement(match.group(1) + "=" + MASK));
        return safe.equals(connection) ? connection : safeAndTold(of, catalog, safe);
    }

    private String safeAndTold(String of, String catalog, String safe) {
        masked(of, catalog);
        return safe;
    }

    private String masked(String what, String catalog) {
        found.unknown(Unknown.of("PGPX-3016", what, catalog));
        return MASK;
    }

    private static boolean isSecret(String option) {
        return NAMES.matcher(option.toLowerCase(Locale.ROOT)).matches()
                && !option.equals("password_required")
                && !option.equals("passfile");
    }
}
