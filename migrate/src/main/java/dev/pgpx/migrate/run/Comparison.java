package dev.pgpx.migrate.run;

import dev.pgpx.migrate.error.MigrationException;
import dev.pgpx.migrate.file.Version;
import dev.pgpx.migrate.file.VersionRange;
import dev.pgpx.migrate.history.HistoryEntry;
import dev.pgpx.migrate.history.HistoryState;
import dev.pgpx.types.error.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The migrations that there are, beside the history. */
public final class Comparison {
    private static final Set<Standing> TO_DO =
            Set.of(Standing.PENDING, Standing.OUT_OF_ORDER, Standing.PARTIAL, Standing.REVERTING);
    private static final Set<Standing> REFUSED = Set.of(Standing.EDITED, Standing.MISSING, Standing.INCOMPLETE);

    private final List<Candidate> candidates;
    private final List<HistoryEntry> entries;
    private final Map<String, HistoryEntry> byKey = new HashMap<>();
    private final List<VersionRange> replaced;
    private final Optional<Version> newest;
    private final Optional<Version> baseline;
    private final List<MigrationStatus> statuses = new ArrayList<>();

    /**
     * Compares.
     *
     * @param candidates the migrations that there are, in order
     * @param entries the history
     */
    public Comparison(List<Candidate> candidates, List<HistoryEntry> entries) {
        this.candidates = candidates;
        this.entries = entries;
        entries.forEach(entry -> byKey.put(entry.key(), entry));
        this.replaced = candidates.stream()
                .flatMap(candidate -> candidate.replaces().stream())
                .toList();
        this.newest = newest(entries);
        this.baseline = newest(entries.stream()
                .filter(entry -> entry.state() == HistoryState.BASELINE)
                .toList());
        candidates.forEach(candidate -> statuses.add(status(candidate)));
        addAbsent();
    }

    private static Optional<Version> newest(List<HistoryEntry> entries) {
        return entries.stream().flatMap(entry -> entry.version().stream()).max(Comparator.naturalOrder());
    }

    private MigrationStatus status(Candidate candidate) {
        HistoryEntry entry = byKey.get(candidate.key());
        Standing standing = candidate
                .replaces()
                .map(range -> baselineOf(candidate, range))
                .orElseGet(() -> entry == null ? unapplied(candidate) : applied(candidate, entry));
        return new MigrationStatus(
                candidate.key(),
                candidate.description(),
                candidate.place(),
                standing,
                candidate.checksum(),
                Optional.ofNullable(entry));
    }

    private Standing unapplied(Candidate candidate) {
        if (candidate.version().isEmpty()) {
            return Standing.PENDING;
        }
        Version version = candidate.version().get();
        if (baseline.isPresent() && version.compareTo(baseline.get()) <= 0) {
            return Standing.BASELINE;
        }
        return newest.isPresent() && version.compareTo(newest.get()) < 0 ? Standing.OUT_OF_ORDER : Standing.PENDING;
    }

    private boolean isReplaced(HistoryEntry entry) {
        return entry.version().isPresent()
                && replaced.stream()
                        .anyMatch(range -> range.contains(entry.version().get()));
    }

    /** Of what a baseline replaces the last was applied, so all of it; or nothing; or there is no telling what is missing. */
    private Standing baselineOf(Candidate candidate, VersionRange range) {
        HistoryEntry last = byKey.get(candidate.key());
        boolean begun = entries.stream()
                .filter(entry -> !entry.key().equals(candidate.key()))
                .flatMap(entry -> entry.version().stream())
                .anyMatch(range::contains);
        if (last == null) {
            return begun ? Standing.INCOMPLETE : unapplied(candidate);
        }
        boolean replaced = begun && last.state() == HistoryState.APPLIED;
        return replaced ? Standing.APPLIED : applied(candidate, last);
    }

    private static Standing applied(Candidate candidate, HistoryEntry entry) {
        boolean changed = candidate.checksum().isPresent()
                && entry.checksum().isPresent()
                && !candidate.checksum().equals(entry.checksum());
        return switch (entry.state()) {
            case BASELINE -> Standing.BASELINE;
            case PARTIAL -> Standing.PARTIAL;
            case REVERTING -> Standing.REVERTING;
            case APPLIED -> {
                if (!changed) {
                    yield Standing.APPLIED;
                }
                yield candidate.version().isEmpty() ? Standing.PENDING : Standing.EDITED;
            }
        };
    }

    private void addAbsent() {
        Map<String, Candidate> there = new HashMap<>();
        candidates.forEach(candidate -> there.put(candidate.key(), candidate));
        Optional<Version> last =
                candidates.stream().flatMap(each -> each.version().stream()).max(Comparator.naturalOrder());
        for (HistoryEntry entry : entries) {
            if (!there.containsKey(entry.key())) {
                statuses.add(new MigrationStatus(
                        entry.key(),
                        entry.description(),
                        entry.place(),
                        absent(entry, last),
                        Optional.empty(),
                        Optional.of(entry)));
            }
        }
    }

    private Standing absent(HistoryEntry entry, Optional<Version> last) {
        if (entry.state() == HistoryState.BASELINE) {
            return Standing.BASELINE;
        }
        if (entry.version().isEmpty()) {
            return Standing.APPLIED; // a repeatable one that is not wanted any more
        }
        if (isReplaced(entry)) {
            return Standing.APPLIED;
        }
        boolean newer = last.isPresent() && entry.version().get().compareTo(last.get()) > 0;
        return newer ? Standing.UNKNOWN : Standing.MISSING;
    }

    /**
     * How each migration stands.
     *
     * @return those that there are, in order; then those that only the history has, as they were applied
     */
    public List<MigrationStatus> statuses() {
        return List.copyOf(statuses);
    }

    /**
     * All that is wrong.
     *
     * @return the problems, in the order of the migrations; empty when nothing is
     */
    public List<Problem> problems() {
        return statuses.stream().flatMap(status -> status.problem().stream()).toList();
    }

    /**
     * Which versions are not there, neither here nor in the history, where versions are counted.
     *
     * @return the gaps, in order; none before a baseline
     */
    public List<Gap> gaps() {
        Gaps gaps = new Gaps();
        for (Candidate candidate : candidates) {
            candidate.version().ifPresent(version -> gaps.add(version, candidate.place()));
            candidate.replaces().ifPresent(range -> gaps.add(range, candidate.place()));
        }
        entries.forEach(entry -> entry.version().ifPresent(version -> gaps.add(version, entry.place())));
        return gaps.behind(baseline);
    }

    /** Refuses to go on from a history that does not fit. */
    void require(RunOptions options) {
        List<Problem> problems = new ArrayList<>(statuses.stream()
                .filter(status -> REFUSED.contains(status.standing())
                        || (!options.outOfOrder() && status.standing() == Standing.OUT_OF_ORDER))
                .flatMap(status -> status.problem().stream())
                .toList());
        if (options.gaps() == GapPolicy.ERROR) {
            gaps().forEach(gap -> problems.add(gap.problem()));
        }
        if (!problems.isEmpty()) {
            throw MigrationException.all(problems);
        }
    }

    /**
     * What is to be done.
     *
     * @param to up to which version, it included; empty for all, and for the repeatable ones
     * @return first what was begun before, then the others in order
     */
    public List<Candidate> pending(Optional<Version> to) {
        List<Candidate> begun = new ArrayList<>();
        List<Candidate> pending = new ArrayList<>();
        for (int at = 0; at < candidates.size(); at++) {
            Standing standing = statuses.get(at).standing();
            Candidate candidate = candidates.get(at);
            if (standing == Standing.PARTIAL || standing == Standing.REVERTING) {
                begun.add(candidate);
            } else if (TO_DO.contains(standing) && isWithin(candidate, to)) {
                pending.add(candidate);
            }
        }
        begun.addAll(pending);
        return begun;
    }

    static boolean isWithin(Candidate candidate, Optional<Version> to) {
        return to.isEmpty()
                || (candidate.version().isPresent() && candidate.version().get().compareTo(to.get()) <= 0);
    }

    /** What the history has of a migration. */
    Optional<HistoryEntry> entry(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** The history. */
    List<HistoryEntry> entries() {
        return entries;
    }

    /** The migration of a key, if it is there. */
    Optional<Candidate> candidate(String key) {
        return candidates.stream().filter(each -> each.key().equals(key)).findFirst();
    }
}
