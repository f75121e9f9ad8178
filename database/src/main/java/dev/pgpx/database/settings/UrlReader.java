package dev.pgpx.database.settings;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a connection URL, libpq's or JDBC's: finds its parts and leaves them to {@link UrlAuthority} and {@link UrlQuery}. What is
 * refused is never repeated where it could be part of a password with characters that should have been escaped.
 *
 * <p>Source: <a href="https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING-URIS">Connection
 * URIs</a>, <a href="https://jdbc.postgresql.org/documentation/use/#connecting-to-the-database">pgjdbc</a>.
 */
final class UrlReader {
    private static final String JDBC = "jdbc:postgresql:";

    private final SettingsBuilder settings;
    private final Problems problems;

    UrlReader(SettingsBuilder settings, Problems problems) {
        this.settings = settings;
        this.problems = problems;
    }

    void read(String url) {
        boolean jdbc = url.startsWith(JDBC);
        String rest = jdbc ? afterJdbc(url.substring(JDBC.length())) : afterScheme(url);
        if (rest == null) {
            problems.add("the URL does not begin with postgresql:// (or postgres://, or jdbc:postgresql:)");
            return;
        }
        UrlText text = new UrlText(jdbc, problems);
        int question = rest.indexOf('?');
        String address = question < 0 ? rest : rest.substring(0, question);
        String query = question < 0 ? "" : rest.substring(question + 1);
        int slash = address.indexOf('/');
        String authority = slash < 0 ? address : address.substring(0, slash);
        new UrlAuthority(settings, new UrlText(false, problems), problems).read(authority);
        if (slash >= 0) {
            database(address.substring(slash + 1), text);
        }
        if (!query.isEmpty()) {
            boolean doubtful = authority.indexOf('@') < 0 && query.indexOf('@') >= 0;
            new UrlQuery(settings, text, problems, doubtful).read(query);
        }
    }

    private void database(String encoded, UrlText text) {
        if (encoded.indexOf('@') >= 0) {
            problems.add("the URL has an @ after its first /: write / in user and password as %2F, and @ as %40");
            return;
        }
        String database = text.decode("database", encoded);
        if (!database.isEmpty()) {
            settings.database(database);
        }
    }

    /** {@code //host/database?…}, or the database alone. */
    private static String afterJdbc(String rest) {
        if (rest.startsWith("//")) {
            return rest.substring(2);
        }
        return rest.startsWith("/") ? rest : "/" + rest;
    }

    private static @Nullable String afterScheme(String url) {
        for (String scheme : List.of("postgresql://", "postgres://")) {
            if (url.startsWith(scheme)) {
                return url.substring(scheme.length());
            }
        }
        return null;
    }
}
