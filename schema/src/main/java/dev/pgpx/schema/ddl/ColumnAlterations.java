package dev.pgpx.schema.ddl;

import dev.pgpx.query.text.Identifiers;
import dev.pgpx.schema.action.Action;
import dev.pgpx.schema.action.LockMode;
import dev.pgpx.schema.action.Work;
import dev.pgpx.schema.fact.ColumnFact;
import dev.pgpx.schema.fact.ColumnValue.Computed;
import dev.pgpx.schema.fact.ColumnValue.DefaultValue;
import dev.pgpx.schema.fact.ColumnValue.Identity;
import dev.pgpx.schema.fact.ObjectName;
import dev.pgpx.schema.fact.SequenceOptions;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How columns are altered: their rows stay. */
final class ColumnAlterations {
    static final List<AlterRule<?>> ALL = List.of(new AlterRule<>(ColumnFact.class, ColumnAlterations::column));

    private ColumnAlterations() {}

    private static void column(ColumnFact before, ColumnFact after, Alteration alteration) {
        alteration.take("inherited"); // follows from the parents of the table
        boolean type = alteration.differs("type") || alteration.differs("storage.collation");
        if (after.value() instanceof Computed || before.value() instanceof Computed) {
            computed(before, after, alteration);
        }
        if (alteration.differs("value") && before.value() instanceof Identity && !(after.value() instanceof Identity)) {
            alteration.add(exclusive(after, "drop identity"));
        }
        boolean anew = before.value() instanceof DefaultValue && (type || !(after.value() instanceof DefaultValue));
        if (anew && (type || alteration.differs("value"))) {
            alteration.add(exclusive(after, "drop default"));
        }
        if (type) {
            alteration.take("type");
            alteration.take("storage.collation");
            type(before, after).forEach(alteration::add);
        }
        nullability(after, alteration);
        if (after.value() instanceof DefaultValue byDefault && (anew || alteration.differs("value"))) {
            alteration.add(exclusive(after, "set default " + byDefault.sql()));
        }
        identity(before, after, alteration);
        if (!(before.value() instanceof Computed) && !(after.value() instanceof Computed)) {
            alteration.take("value");
        }
        storage(before, after, alteration);
    }

    private static Action exclusive(ColumnFact column, String what) {
        return Action.exclusive(column.table(), TableRules.alter(column) + what);
    }

    /** An expression can be changed from server 17 on, and dropped; a column with another one is made anew before that. */
    private static void computed(ColumnFact before, ColumnFact after, Alteration alteration) {
        if (!alteration.differs("value")) {
            return;
        }
        boolean stored = before.value() instanceof Computed computed && !computed.virtual();
        if (!(after.value() instanceof Computed now)) {
            if (stored) {
                alteration.take("value");
                alteration.add(exclusive(after, "drop expression"));
                if (after.value() instanceof DefaultValue byDefault) {
                    alteration.add(exclusive(after, "set default " + byDefault.sql()));
                }
            }
        } else if (before.value() instanceof Computed was
                && was.virtual() == now.virtual()
                && alteration.options().server() >= 17
                && alteration.take("value.sql")) {
            alteration.add(exclusive(after, "set expression as (" + now.sql() + ")")
                    .working(now.virtual() ? Work.CATALOG : Work.REWRITE));
        }
    }

    private static List<Action> type(ColumnFact before, ColumnFact after) {
        TypeChange change = new TypeChange(before.type(), after.type());
        boolean collation = !before.storage().collation().equals(after.storage().collation());
        String sql = "type " + after.type()
                + after.storage()
                        .collation()
                        .map(name -> " collate " + name.sql())
                        .orElse("")
                + change.using(Identifiers.quote(after.name()))
                        .map(using -> " using " + using)
                        .orElse("");
        Work work = !before.type().equals(after.type()) && !change.isFree()
                ? Work.REWRITE
                : collation ? Work.SCAN : Work.CATALOG;
        return List.of(exclusive(after, sql).working(work).losing(change.loss()));
    }

    private static void nullability(ColumnFact after, Alteration alteration) {
        if (!alteration.take("nullable")) {
            return;
        }
        if (after.nullable()) {
            alteration.add(exclusive(after, "drop not null"));
        } else {
            alteration.add(exclusive(after, "set not null").working(Work.SCAN));
        }
    }

    private static void identity(ColumnFact before, ColumnFact after, Alteration alteration) {
        if (!(after.value() instanceof Identity now) || !alteration.differs("value")) {
            return;
        }
        if (!(before.value() instanceof Identity was)) {
            alteration.add(exclusive(after, "add" + TableRules.identity(after, now)));
            alteration.add(continued(after, now.options()));
            return;
        }
        StringBuilder sql = new StringBuilder();
        if (was.always() != now.always()) {
            sql.append(now.always() ? " set generated always" : " set generated by default");
        }
        sql.append(counting(" set", was.options(), now.options()));
        if (sql.length() > 0) {
            alteration.add(exclusive(after, sql.substring(1)));
        }
        if (was.sequence().isPresent() && now.sequence().isPresent()) {
            moved(was.sequence().orElseThrow(), now.sequence().orElseThrow(), alteration);
        }
    }

    /** New numbers begin behind those that are there. */
    private static Action continued(ColumnFact column, SequenceOptions options) {
        String name = Identifiers.quote(column.name());
        String last = (options.increment() > 0 ? "max(" : "min(") + name + ")";
        return Action.of("select setval(pg_get_serial_sequence("
                        + Identifiers.literal(column.table().sql()) + ", " + Identifiers.literal(column.name()) + "), "
                        + last
                        + ") from " + column.table().sql() + " having " + last + " between " + options.minimum()
                        + " and "
                        + options.maximum())
                .working(Work.SCAN);
    }

    private static void moved(ObjectName was, ObjectName now, Alteration alteration) {
        if (!was.name().equals(now.name())) {
            ObjectName there = new ObjectName(now.schema(), was.name()); // it moved with its table already
            alteration.add(Action.exclusive(
                    there, "alter sequence " + there.sql() + " rename to " + Identifiers.quote(now.name())));
        }
    }

    /** The options that differ, each behind a word; a new type moves limits that are those of the old one by itself. */
    static String counting(String word, SequenceOptions was, SequenceOptions now) {
        boolean typed = !was.type().equals(now.type());
        boolean highest = typed && was.maximum() == was.defaultMaximum() && now.maximum() == now.defaultMaximum();
        boolean lowest = typed && was.minimum() == was.defaultMinimum() && now.minimum() == now.defaultMinimum();
        StringBuilder sql = new StringBuilder();
        if (was.increment() != now.increment()) {
            sql.append(word).append(" increment by ").append(now.increment());
        }
        if (was.minimum() != now.minimum() && !lowest) {
            sql.append(word).append(" minvalue ").append(now.minimum());
        }
        if (was.maximum() != now.maximum() && !highest) {
            sql.append(word).append(" maxvalue ").append(now.maximum());
        }
        if (was.start() != now.start()) {
            sql.append(word).append(" start with ").append(now.start());
        }
        if (was.cache() != now.cache()) {
            sql.append(word).append(" cache ").append(now.cache());
        }
        if (was.cycle() != now.cycle()) {
            sql.append(word).append(now.cycle() ? " cycle" : " no cycle");
        }
        return sql.toString();
    }

    private static void storage(ColumnFact before, ColumnFact after, Alteration alteration) {
        ColumnFact.Storage storage = after.storage();
        if (alteration.take("storage.method")) {
            String byDefault = alteration.options().server() >= 16 ? "default" : "extended";
            alteration.add(exclusive(after, "set storage " + storage.method().orElse(byDefault)));
        }
        if (alteration.take("storage.compression")) {
            alteration.add(
                    exclusive(after, "set compression " + storage.compression().orElse("default")));
        }
        if (alteration.take("storage.statistics")) {
            int target = storage.statistics().orElse(-1);
            alteration.add(Action.of(TableRules.alter(after) + "set statistics " + target)
                    .locking(after.table(), LockMode.SHARE_UPDATE_EXCLUSIVE));
        }
        alteration.parameters(
                "storage.parameters",
                TableRules.alter(after),
                action -> action.locking(after.table(), LockMode.SHARE_UPDATE_EXCLUSIVE));
        Map<String, Optional<String>> entries = alteration.takeEntries("storage.options");
        if (!entries.isEmpty()) {
            alteration.add(exclusive(
                    after, TableAlterations.foreignOptions(before.storage().options(), entries)));
        }
    }
}
