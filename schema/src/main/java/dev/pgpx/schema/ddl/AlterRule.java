package dev.pgpx.schema.ddl;

import dev.pgpx.schema.fact.Fact;

/**
 * How facts of a kind are altered.
 *
 * @param type the class of the facts
 * @param rule takes the properties that it can alter, and adds the statements
 * @param <F> the class
 */
record AlterRule<F extends Fact>(Class<F> type, Body<F> rule) {
    /** What a rule does. */
    interface Body<F> {
        void alter(F before, F after, Alteration alteration);
    }

    void alter(Fact before, Fact after, Alteration alteration) {
        rule.alter(type.cast(before), type.cast(after), alteration);
    }
}
