package dev.pgpx.migrate.run;

import dev.pgpx.migrate.error.MigrationException;
import dev.pgpx.migrate.file.Migration;
import dev.pgpx.migrate.file.Version;
import dev.pgpx.migrate.history.HistoryEntry;
import dev.pgpx.migrate.history.HistoryState;
import dev.pgpx.types.error.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What a runner is to do. Immutable. */
public abstract class Choice {
    private Choice() {}

    /**
     * To apply what is pending.
     *
     * @param to up to which version, it included; empty for all, and for the repeatable ones
     * @return the choice
     */
    public static Choice apply(Optional<Version> to) {
        return new Choice() {
            @Override
            List<Task> tasks(Comparison comparison, RunOptions options) {
                return up(comparison, options, to);
            }
        };
    }

    /**
     * To undo the last ones.
     *
     * @param steps how many, at least 1
     * @return the choice
     */
    public static Choice rollback(int steps) {
        if (steps < 1) {
            throw new IllegalArgumentException("steps are " + steps + ": expected 1 or more");
        }
        return new Choice() {
            @Override
            List<Task> tasks(Comparison comparison, RunOptions options) {
                return down(comparison, entry -> true, steps);
            }
        };
    }

    /**
     * To undo all that are newer than a version.
     *
     * @param version the version that stays
     * @return the choice
     */
    public static Choice rollbackTo(Version version) {
        return new Choice() {
            @Override
            List<Task> tasks(Comparison comparison, RunOptions options) {
                return down(comparison, newer -> newer.compareTo(version) > 0, Integer.MAX_VALUE);
            }
        };
    }

    /**
     * To undo the last one, and apply it again.
     *
     * @return the choice
     */
    public static Choice redo() {
        return new Choice() {
            @Override
            List<Task> tasks(Comparison comparison, RunOptions options) {
                List<Task> tasks = new ArrayList<>(down(comparison, entry -> true, 1));
                List<Task> again =
                        tasks.stream().map(task -> Task.up(task.migration())).toList();
                tasks.addAll(again);
                return tasks;
            }
        };
    }

    /** What is to be run, in order; everything that is wrong is told at once. */
    abstract List<Task> tasks(Comparison comparison, RunOptions options);

    private static List<Task> up(Comparison comparison, RunOptions options, Optional<Version> to) {
        comparison.require(options);
        List<Problem> problems = new ArrayList<>();
        List<Task> tasks = new ArrayList<>();
        for (Candidate candidate : comparison.pending(to)) {
            Optional<Migration> read = read(candidate, problems);
            if (read.isPresent()) {
                if (isReverting(comparison, candidate)) {
                    Task.down(read.get()).ifPresent(tasks::add);
                }
                if (Comparison.isWithin(candidate, to)) {
                    tasks.add(Task.up(read.get()));
                }
            }
        }
        return without(problems, tasks);
    }

    private static boolean isReverting(Comparison comparison, Candidate candidate) {
        return comparison
                .entry(candidate.key())
                .filter(entry -> entry.state() == HistoryState.REVERTING)
                .isPresent();
    }

    private static List<Task> down(Comparison comparison, Predicate<Version> which, int most) {
        List<Problem> problems = new ArrayList<>();
        List<Task> tasks = new ArrayList<>();
        List<HistoryEntry> entries = comparison.entries();
        for (int at = entries.size() - 1; at >= 0 && tasks.size() + problems.size() < most; at--) {
            HistoryEntry entry = entries.get(at);
            boolean versioned = entry.version().filter(which).isPresent();
            if (versioned && entry.state() != HistoryState.BASELINE) {
                undo(comparison, entry, problems).ifPresent(tasks::add);
            }
        }
        return without(problems, tasks);
    }

    private static Optional<Task> undo(Comparison comparison, HistoryEntry entry, List<Problem> problems) {
        Optional<Candidate> candidate = comparison.candidate(entry.key());
        if (candidate.isEmpty() || entry.state() == HistoryState.PARTIAL) {
            String code = candidate.isEmpty() ? "PGPX-7040" : "PGPX-7041";
            problems.add(MigrationException.problem(code, entry.key(), entry.description())
                    .at(entry.place()));
            return Optional.empty();
        }
        Optional<Migration> migration = read(candidate.get(), problems);
        Optional<Task> task = migration.flatMap(Task::down);
        if (migration.isPresent() && task.isEmpty()) {
            problems.add(MigrationException.problem("PGPX-7039", entry.key(), entry.description())
                    .at(candidate.get().place()));
        }
        return task;
    }

    private static Optional<Migration> read(Candidate candidate, List<Problem> problems) {
        try {
            return Optional.of(candidate.migration().get());
        } catch (MigrationException wrong) {
            problems.addAll(wrong.problems());
            return Optional.empty();
        }
    }

    private static List<Task> without(List<Problem> problems, List<Task> tasks) {
        if (!problems.isEmpty()) {
            throw MigrationException.all(problems);
        }
        return tasks;
    }
}
