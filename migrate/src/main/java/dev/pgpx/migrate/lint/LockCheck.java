package dev.pgpx.migrate.lint;

import dev.pgpx.migrate.statement.Prediction;
import dev.pgpx.schema.action.Execution;
import dev.pgpx.schema.action.Lock;
import dev.pgpx.schema.action.LockMode;
import dev.pgpx.schema.action.Work;
import dev.pgpx.schema.fact.ObjectName;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Strong locks: waited for without limit, several of them, or held while rows are read or written. */
final class LockCheck implements Check {
    @Override
    public void check(Step step) {
        Prediction prediction = step.prediction();
        List<Lock> strong = strong(step, prediction);
        boolean alone = step.shape().execution(step.server()) == Execution.ALONE;
        if (!strong.isEmpty() && !step.transaction().isLimited() && !alone) {
            Lock first = strong.get(0);
            step.report(
                    Rule.MISSING_LOCK_TIMEOUT, first.relation(), first.mode().sql());
        }
        held(step, prediction, strong);
    }

    /** The locks that make others wait, on what others use. */
    static List<Lock> strong(Step step, Prediction prediction) {
        return prediction.locks().stream()
                .filter(lock -> lock.mode().compareTo(LockMode.SHARE) >= 0 && !step.isNew(lock.relation()))
                .toList();
    }

    private static void held(Step step, Prediction prediction, List<Lock> strong) {
        Map<ObjectName, LockMode> held = step.transaction().strong();
        if (held.isEmpty()) {
            return;
        }
        Map.Entry<ObjectName, LockMode> first = held.entrySet().iterator().next();
        Optional<Lock> other = strong.stream()
                .filter(lock -> !held.containsKey(Earlier.plain(lock.relation())))
                .findFirst();
        boolean works = prediction.work() != Work.CATALOG;
        // the first is what is worked on; a foreign key of a new table has no rows to check
        boolean fresh = prediction.locks().stream().limit(1).allMatch(lock -> step.isNew(lock.relation()));
        if (works && !fresh) {
            step.report(
                    Rule.WORK_UNDER_STRONG_LOCK,
                    first.getKey(),
                    first.getValue().sql());
        } else if (other.isPresent()) {
            step.report(
                    Rule.SEVERAL_STRONG_LOCKS,
                    other.get().relation(),
                    other.get().mode().sql(),
                    first.getKey());
        }
    }
}
