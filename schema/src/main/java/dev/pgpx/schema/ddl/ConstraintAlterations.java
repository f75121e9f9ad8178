package dev.pgpx.schema.ddl;

import dev.pgpx.query.text.Identifiers;
import dev.pgpx.schema.action.Action;
import dev.pgpx.schema.action.LockMode;
import dev.pgpx.schema.action.Work;
import dev.pgpx.schema.fact.CheckFact;
import dev.pgpx.schema.fact.Enforcement;
import dev.pgpx.schema.fact.Fact;
import dev.pgpx.schema.fact.ForeignKeyFact;
import dev.pgpx.schema.fact.KeyIndex;
import dev.pgpx.schema.fact.NotNullFact;
import dev.pgpx.schema.fact.ObjectName;
import dev.pgpx.schema.fact.PrimaryKeyFact;
import dev.pgpx.schema.fact.UniqueFact;
import java.util.List;

/** How constraints are altered: validated, made deferrable; their indexes get parameters. Others are made anew. */
final class ConstraintAlterations {
    static final List<AlterRule<?>> ALL = List.of(
            new AlterRule<>(CheckFact.class, ConstraintAlterations::check),
            new AlterRule<>(NotNullFact.class, ConstraintAlterations::notNull),
            new AlterRule<>(ForeignKeyFact.class, ConstraintAlterations::foreignKey),
            new AlterRule<>(
                    PrimaryKeyFact.class, (before, after, alteration) -> index(after, after.index(), alteration)),
            new AlterRule<>(UniqueFact.class, (before, after, alteration) -> index(after, after.index(), alteration)));

    private ConstraintAlterations() {}

    private static void check(CheckFact before, CheckFact after, Alteration alteration) {
        alteration.take("inherited"); // follows from the parents of the table
        validated(after, after.enforcement(), alteration);
    }

    private static void notNull(NotNullFact before, NotNullFact after, Alteration alteration) {
        if (after.validated() && alteration.take("validated")) {
            alteration.add(validate(after));
        }
        if (alteration.options().server() >= 18 && alteration.take("inheritable")) {
            alteration.add(Action.exclusive(
                    after.table(),
                    constraint(after, "alter constraint ") + (after.inheritable() ? " inherit" : " no inherit")));
        }
    }

    private static void foreignKey(ForeignKeyFact before, ForeignKeyFact after, Alteration alteration) {
        Enforcement was = before.enforcement();
        Enforcement now = after.enforcement();
        boolean deferrable = alteration.take("enforcement.deferrable");
        if (alteration.take("enforcement.initiallyDeferred") || deferrable) {
            String deferred = now.initiallyDeferred() ? " initially deferred" : " initially immediate";
            String sql = constraint(after, "alter constraint ")
                    + (now.deferrable() ? " deferrable" + deferred : " not deferrable");
            alteration.add(Action.exclusive(after.table(), sql).locking(after.target(), LockMode.ACCESS_EXCLUSIVE));
        }
        if (alteration.options().server() >= 18 && was.enforced() != now.enforced()) {
            boolean checked = now.enforced() && now.validated();
            if (!now.enforced() || checked) {
                alteration.take("enforcement");
                String sql = constraint(after, "alter constraint ") + (checked ? " enforced" : " not enforced");
                alteration.add(Action.exclusive(after.table(), sql)
                        .locking(after.target(), LockMode.ACCESS_EXCLUSIVE)
                        .working(checked ? Work.SCAN : Work.CATALOG));
            }
        }
        validated(after, now, alteration);
    }

    private static void validated(Fact after, Enforcement now, Alteration alteration) {
        if (now.validated()
                && now.enforced()
                && !alteration.differs("enforcement.enforced")
                && alteration.take("enforcement.validated")) {
            alteration.add(validate(after));
        }
    }

    private static Action validate(Fact after) {
        Action action = Action.of(constraint(after, "validate constraint "))
                .working(Work.SCAN)
                .locking(after.key().object(), LockMode.SHARE_UPDATE_EXCLUSIVE);
        return after instanceof ForeignKeyFact key ? action.locking(key.target(), LockMode.ROW_SHARE) : action;
    }

    private static String constraint(Fact fact, String what) {
        return TableRules.alter(fact.key().object())
                + what
                + Identifiers.quote(fact.key().part());
    }

    private static void index(Fact after, KeyIndex index, Alteration alteration) {
        ObjectName name =
                new ObjectName(after.key().object().schema(), after.key().part());
        String alter = "alter index " + name.sql() + " ";
        alteration.parameters(
                "index.parameters", alter, action -> action.locking(name, LockMode.SHARE_UPDATE_EXCLUSIVE));
        if (alteration.take("index.tablespace")) {
            String space = index.tablespace().orElse("pg_default");
            alteration.add(Action.exclusive(name, alter + "set tablespace " + Identifiers.quote(space))
                    .working(Work.REWRITE));
        }
    }
}
