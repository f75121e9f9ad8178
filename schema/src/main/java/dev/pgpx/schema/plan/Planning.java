package dev.pgpx.schema.plan;

import dev.pgpx.schema.ddl.RenderOptions;
import dev.pgpx.schema.diff.Diff;
import dev.pgpx.schema.fact.ColumnFact;
import dev.pgpx.schema.fact.FactKey;
import dev.pgpx.schema.fact.Facts;

/**
 * What a plan is made of.
 *
 * @param diff the changes
 * @param render how statements are written
 * @param inheritance who inherits from whom
 * @param removal what goes, and what is altered
 * @param cover what goes by itself with something else
 * @param notNulls not-null constraints
 */
record Planning(
        Diff diff, RenderOptions render, Inheritance inheritance, Removal removal, Cover cover, NotNulls notNulls) {

    /** Of a diff. */
    static Planning of(Diff diff, RenderOptions render) {
        Inheritance inheritance = new Inheritance(diff.renamed(), diff.after());
        Removal removal = new Removal(diff, render, inheritance);
        return new Planning(
                diff,
                render,
                inheritance,
                removal,
                new Cover(diff.renamed(), removal, inheritance),
                new NotNulls(diff, removal, inheritance, render));
    }

    /** What there is once all has its new name. */
    Facts before() {
        return diff.renamed();
    }

    /** What there shall be. */
    Facts after() {
        return diff.after();
    }

    /** Whether something has to be created, be it again. */
    boolean isNew(FactKey key) {
        return removal.isGone(key) || before().exact(key).isEmpty();
    }

    /** Whether a column is text meanwhile since one that it is inherited from is. */
    boolean inheritsDetour(ColumnFact column) {
        return inheritance.parents(column.table()).stream()
                .anyMatch(parent -> removal.isDetoured(ColumnFact.keyOf(parent, column.name())));
    }
}
