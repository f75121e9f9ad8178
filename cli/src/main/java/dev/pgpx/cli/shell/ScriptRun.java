package dev.pgpx.cli.shell;

import dev.pgpx.cli.shell.text.Input;
import dev.pgpx.cli.shell.text.InputUnit;
import dev.pgpx.types.error.PgpxException;

/** Runs a file, or the standard input: in order, to the first failure, which is told with its line. */
final class ScriptRun {
    private final Shell shell;
    private final String name;

    ScriptRun(Shell shell, String name) {
        this.shell = shell;
        this.name = name;
    }

    void run(Input input) {
        for (InputUnit unit : input.units()) {
            if (shell.isQuitting()) {
                return;
            }
            try {
                shell.run(unit);
            } catch (PgpxException failure) {
                throw at(unit, failure);
            }
        }
    }

    private ScriptException at(InputUnit unit, PgpxException failure) {
        return failure instanceof ScriptException inner
                ? inner
                : new ScriptException(name + ":" + unit.line(), failure);
    }

    /** A failure with its place in the file that failed. */
    static final class ScriptException extends PgpxException {
        private static final long serialVersionUID = 1;

        ScriptException(String place, PgpxException failure) {
            super(
                    failure.problem()
                            .at(
                                    failure.problem().where() == null
                                            ? place
                                            : place + ", " + failure.problem().where()),
                    failure);
        }
    }
}
