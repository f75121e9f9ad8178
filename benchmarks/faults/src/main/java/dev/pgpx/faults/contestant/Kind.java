package dev.pgpx.faults.contestant;

import java.util.Locale;

/** Which contestants there are. */
public enum Kind {
    /** pgpx, as it is by default. */
    PGPX,
    /** JDBC written by hand over HikariCP and pgjdbc. */
    PLAIN;

    /**
     * Opens one.
     *
     * @param url {@code postgresql://…} of a database with the {@link Tables}
     * @param limits its pool and its deadline
     * @return the contestant, to be closed; whether the server can be reached has not been tried
     */
    public Contestant open(String url, Limits limits) {
        return switch (this) {
            case PGPX -> new PgpxContestant(url, limits);
            case PLAIN -> new PlainContestant(url, limits);
        };
    }

    /**
     * Its name, in figures and for its database.
     *
     * @return {@code pgpx} or {@code plain}
     */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The name of one of its figures.
     *
     * @param what what the figure tells
     * @return {@code pgpx.what}
     */
    public String figure(String what) {
        return label() + "." + what;
    }
}
