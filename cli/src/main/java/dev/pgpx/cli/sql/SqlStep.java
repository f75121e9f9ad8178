package dev.pgpx.cli.sql;

import dev.pgpx.database.engine.SqlEffects;
import dev.pgpx.database.engine.TransactionControl;
import dev.pgpx.schema.script.ScriptPlace;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A statement that is to be run.
 *
 * @param place where in a script it begins; empty for one that was typed
 * @param sql its text
 * @param copyData what a script has behind a {@code copy … from stdin}
 */
record SqlStep(Optional<ScriptPlace> place, String sql, Optional<String> copyData) {
    private static final Pattern BEFORE = Pattern.compile("(?:\\s|--[^\n]*\n|/\\*.*?\\*/|\\()*+", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("[a-zA-Z]+");
    private static final Pattern INPUT = copy("from\\s+stdin");
    private static final Pattern OUTPUT = copy("to\\s+stdout");

    /** What gives rows and can be run in a transaction; others are read as a whole. */
    private static final Set<String> QUERIES = Set.of("select", "values", "table", "with");

    private static Pattern copy(String which) {
        return Pattern.compile("copy\\b.*\\b" + which + "\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }

    /** By which people find it again in logs and errors. */
    String label() {
        return place.map(ScriptPlace::toString).orElse("sql");
    }

    /** Whether it is known for a query, by its first word. */
    boolean isQuery() {
        return QUERIES.contains(firstWord());
    }

    boolean readsInput() {
        return firstWord().equals("copy") && INPUT.matcher(sql).find();
    }

    boolean copiesOut() {
        return firstWord().equals("copy") && OUTPUT.matcher(sql).find();
    }

    /** Whether it is for whoever decides where a transaction begins and ends. */
    boolean controlsTransaction() {
        TransactionControl control = SqlEffects.of(sql).transactionControl();
        return control != TransactionControl.NONE && control != TransactionControl.SAVEPOINT;
    }

    private String firstWord() {
        var before = BEFORE.matcher(sql);
        var word = WORD.matcher(sql);
        return before.lookingAt() && word.region(before.end(), sql.length()).lookingAt()
                ? word.group().toLowerCase(Locale.ROOT)
                : "";
    }
}
