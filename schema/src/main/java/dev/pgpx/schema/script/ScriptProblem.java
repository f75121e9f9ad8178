package dev.pgpx.schema.script;

/**
 * What keeps a script from being run.
 *
 * @param place where
 * @param what what is wrong there
 */
public record ScriptProblem(ScriptPlace place, String what) {
    /** {@code schema.sql:12:1: \\d is a command of psql}. */
    @Override
    public String toString() {
        return place + ": " + what;
    }
}
