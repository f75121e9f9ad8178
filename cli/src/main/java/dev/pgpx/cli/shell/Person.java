package dev.pgpx.cli.shell;

import dev.pgpx.cli.error.UsageException;

/** Who sits before the shell; nobody, where a script does. */
interface Person {
    /** Whether he says yes. */
    boolean ask(String question);

    /** Has him edit a text, which is offered as his next input. */
    void edit(String text);

    /** Nobody: who runs a script means what it says, and is asked nothing. */
    Person NOBODY = new Person() {
        @Override
        public boolean ask(String question) {
            return true;
        }

        @Override
        public void edit(String text) {
            throw UsageException.of("PGPX-6109");
        }
    };
}
