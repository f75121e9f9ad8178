package dev.pgpx.migrate.lint;

import java.util.List;

/** Looks at one statement after the other and tells what rules say of it. Stateless. */
@FunctionalInterface
interface Check {
    /** All, in the order in which their findings at one place are told. */
    List<Check> ALL = List.of(
            new TransactionCheck(),
            new LockCheck(),
            new IndexCheck(),
            new ConstraintCheck(),
            new NewColumnCheck(),
            new ColumnChangeCheck(),
            new DropCheck(),
            new TypeCheck(),
            new UpkeepCheck(),
            new ColumnTypeCheck(),
            new NewTableCheck(),
            new KeyIndexCheck(),
            new RowCheck(),
            new ExistenceCheck());

    /** Looks at a statement; what it makes is not yet known to the step. */
    void check(Step step);
}
