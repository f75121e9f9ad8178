package dev.pgpx.migrate.lint;

import dev.pgpx.migrate.statement.ObjectOperation;
import dev.pgpx.migrate.statement.SessionOperation;
import dev.pgpx.migrate.statement.SessionOperation.Control;
import dev.pgpx.migrate.statement.TableChange;
import dev.pgpx.migrate.statement.TableOperation;
import dev.pgpx.schema.action.Lock;
import dev.pgpx.schema.action.LockMode;
import dev.pgpx.schema.fact.ObjectName;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The transaction in which the next statement of a file will run. One thread at a time. */
final class TransactionState {
    private final boolean whole;
    private boolean begun;
    private boolean limited;
    private final Map<ObjectName, LockMode> strong = new LinkedHashMap<>();
    private final Set<Earlier.Named> notValid = new HashSet<>();
    private final Map<String, ObjectName> labels = new LinkedHashMap<>();

    /**
     * Begins a file.
     *
     * @param whole whether the runner runs it in one transaction
     * @param limited whether waiting for locks has a limit
     */
    TransactionState(boolean whole, boolean limited) {
        this.whole = whole;
        this.limited = limited;
    }

    static boolean isLimit(Optional<Duration> timeout, boolean otherwise) {
        return timeout.map(limit -> !limit.isZero()).orElse(otherwise);
    }

    /** Whether the file itself began a transaction. */
    boolean isBegun() {
        return begun;
    }

    /** Whether the next statement shares its transaction with others. */
    boolean isHeld() {
        return whole || begun;
    }

    boolean isLimited() {
        return limited;
    }

    /** The strong locks that are held, in the order in which they were taken. */
    Map<ObjectName, LockMode> strong() {
        return strong;
    }

    /** The constraints that were added without a check of the rows. */
    Set<Earlier.Named> notValid() {
        return notValid;
    }

    /** The labels that were added to enums, and to which. */
    Map<String, ObjectName> labels() {
        return labels;
    }

    /** Takes note of what a statement leaves behind until the end of the transaction. */
    void take(Step step) {
        for (Lock lock : LockCheck.strong(step, step.prediction())) {
            strong.merge(Earlier.plain(lock.relation()), lock.mode(), (a, b) -> a.compareTo(b) > 0 ? a : b);
        }
        if (step.operation() instanceof TableOperation.Alter alter) {
            for (TableOperation.Placed placed : alter.changes()) {
                if (placed.change() instanceof TableChange.AddConstraint add
                        && add.constraint().notValid()) {
                    add.constraint()
                            .name()
                            .ifPresent(name -> notValid.add(new Earlier.Named(Earlier.plain(alter.table()), name)));
                }
            }
        } else if (step.operation() instanceof ObjectOperation.AddLabel label && !step.isNew(label.type())) {
            labels.put(label.label(), label.type());
        }
    }

    void take(SessionOperation.Set set) {
        boolean timeout = set.name().equals("lock_timeout");
        if (timeout) {
            limited = !set.value().matches("0+\\s*[a-z]*|default|");
        }
    }

    void take(SessionOperation.Transaction transaction) {
        if (transaction.control() == Control.BEGIN) {
            begun = true;
        } else if (transaction.control() != Control.SAVEPOINT) {
            begun = false;
            end();
        }
    }

    /** A statement is done. */
    void endStatement() {
        if (!whole && !begun) {
            end();
        }
    }

    private void end() {
        strong.clear();
        notValid.clear();
        labels.clear();
    }
}
