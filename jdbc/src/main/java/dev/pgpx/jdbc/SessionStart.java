package dev.pgpx.jdbc;

import dev.pgpx.database.settings.Settings;
import java.util.ArrayList;
import java.util.List;

/**
 * How a session began.
 *
 * @param kept whether what was sent with its start is in force for all that is done with the connection: a pooler may refuse
 *     it, swallow it, or give other sessions to later transactions
 * @param wholeFloats whether floats in text form have all their digits
 */
record SessionStart(boolean kept, boolean wholeFloats) {
    /** A setting of no other meaning than that it arrived. */
    static final String MARK = "pgpx.session";

    static final String MARKED = "started";

    /** Refuses a session that lacks what it was asked to be. */
    void requireKept(Settings settings) throws UnkeptSettings {
        List<String> lost = kept ? List.of() : lost(settings);
        if (!lost.isEmpty()) {
            throw new UnkeptSettings(lost);
        }
    }

    /** What transactions can be told one by one is none of it. */
    private List<String> lost(Settings settings) {
        List<String> names = new ArrayList<>();
        if (!settings.searchPath().isEmpty()) {
            names.add("search_path");
        }
        if (settings.readOnly()) {
            names.add("default_transaction_read_only");
        }
        names.addAll(settings.parameters().keySet());
        if (!wholeFloats) {
            // it is less than 1 for the role or the database, and floats would lose digits
            names.add("extra_float_digits");
        }
        return names;
    }
}
