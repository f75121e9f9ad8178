package dev.pgpx.migrate.lint;

import dev.pgpx.migrate.statement.IndexOperation;
import dev.pgpx.migrate.statement.Operation;
import dev.pgpx.schema.fact.ObjectName;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Indexes that are built, dropped or rebuilt while others wait. */
final class IndexCheck implements Check {
    private static final int MANY = 3;

    @Override
    public void check(Step step) {
        Operation operation = step.operation();
        if (operation instanceof IndexOperation.Create create) {
            create(step, create);
        } else if (operation instanceof IndexOperation.Drop drop) {
            drop(step, drop);
        } else if (operation instanceof IndexOperation.Reindex reindex) {
            reindex(step, reindex);
        }
    }

    private static void create(Step step, IndexOperation.Create create) {
        String name = create.name().orElse("without a name");
        if (!create.concurrently() && !step.isNew(create.table())) {
            step.safely(Rule.INDEX_NOT_CONCURRENT, 0, Rewrites.index(create), name, create.table());
        }
        if (create.name().isEmpty()) {
            step.report(Rule.UNNAMED_INDEX, create.table());
        }
        int columns = create.columns().size();
        if (!create.unique() && columns > MANY) {
            step.report(Rule.INDEX_MANY_COLUMNS, name, columns);
        }
    }

    private static void drop(Step step, IndexOperation.Drop drop) {
        boolean used = drop.names().stream()
                .anyMatch(name -> !step.isNew(name)
                        && step.known().tableOf(name).filter(step::isNew).isEmpty());
        if (!drop.concurrently() && used) {
            String names = names(drop);
            String rewrite = drop.names().stream()
                    .map(name -> "drop index concurrently if exists " + name)
                    .collect(Collectors.joining(";\n"));
            step.safely(Rule.DROP_INDEX_NOT_CONCURRENT, 0, Rewrites.steps(rewrite), names);
        }
    }

    private static String names(IndexOperation.Drop drop) {
        return drop.names().stream().map(ObjectName::toString).collect(Collectors.joining(", "));
    }

    private static void reindex(Step step, IndexOperation.Reindex reindex) {
        Optional<ObjectName> name = reindex.name();
        if (reindex.concurrently() || name.filter(step::isNew).isPresent()) {
            return;
        }
        String target = reindex.target().name().toLowerCase(Locale.ROOT);
        String what = target + name.map(text -> " " + text).orElse("");
        if (reindex.target() == IndexOperation.Target.SYSTEM) {
            step.report(Rule.REINDEX_NOT_CONCURRENT, what);
            return;
        }
        step.safely(
                Rule.REINDEX_NOT_CONCURRENT,
                0,
                Rewrites.steps("reindex " + target + " concurrently"
                        + name.map(text -> " " + text).orElse("")),
                what);
    }
}
