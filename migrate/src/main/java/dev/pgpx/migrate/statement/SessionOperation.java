package dev.pgpx.migrate.statement;

import dev.pgpx.schema.action.Execution;

/** Changes the session or its transaction, or runs code whose effect is not known here. */
public sealed interface SessionOperation extends Operation {
    @Override
    default Prediction predict(Known known) {
        return Prediction.nothing();
    }

    /**
     * {@code set} and {@code reset}.
     *
     * @param name the parameter, in lower case: {@code lock_timeout}; {@code all} for all
     * @param value its new value as it stands in the statement, without quotes; empty for {@code reset}
     * @param local whether it ends with the transaction
     */
    record Set(String name, String value, boolean local) implements SessionOperation {}

    /** What happens to the transaction. */
    enum Control {
        /** It begins. */
        BEGIN,
        /** It is committed, also as a part of a two-phase commit. */
        COMMIT,
        /** It is given up. */
        ROLLBACK,
        /** A point to go back to is set, released or gone back to: the transaction stays. */
        SAVEPOINT
    }

    /**
     * {@code begin}, {@code commit} and their like.
     *
     * @param control what happens
     */
    record Transaction(Control control) implements SessionOperation {}

    /** {@code do} and {@code call}: code that can do anything. */
    record Code() implements SessionOperation {}

    /**
     * Anything else.
     *
     * @param alone whether no transaction can hold it
     */
    record Other(boolean alone) implements SessionOperation {
        @Override
        public Execution execution(int major) {
            return alone ? Execution.ALONE : Execution.TRANSACTION;
        }
    }
}
