package dev.pgpx.migrate.lint;

import dev.pgpx.schema.action.Lock;
import dev.pgpx.schema.script.ScriptPlace;
import java.util.List;
import java.util.Optional;

/**
 * Something that a rule found. Immutable.
 *
 * @param rule the rule
 * @param severity how much it matters here
 * @param place where
 * @param what what was found, a sentence without a full stop
 * @param locks the locks that the statement takes, where they are what matters
 * @param rewrite the text of a migration file that does the same without harm, where there is one
 */
public record Finding(
        Rule rule, Severity severity, ScriptPlace place, String what, List<Lock> locks, Optional<String> rewrite) {
    /** Takes a copy. */
    public Finding {
        locks = List.copyOf(locks);
    }

    /** {@code V1.sql:3:1: error: …  [not-null-scans]}. */
    @Override
    public String toString() {
        return place + ": " + severity.text() + ": " + what + " [" + rule.id() + "]";
    }
}
