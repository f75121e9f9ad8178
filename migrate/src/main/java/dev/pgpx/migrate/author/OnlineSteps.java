package dev.pgpx.migrate.author;

import dev.pgpx.query.text.Identifiers;
import dev.pgpx.schema.action.Action;
import dev.pgpx.schema.action.LockMode;
import dev.pgpx.schema.action.Work;
import dev.pgpx.schema.diff.Diff;
import dev.pgpx.schema.fact.Fact;
import dev.pgpx.schema.fact.FactKey;
import dev.pgpx.schema.fact.FactKind;
import dev.pgpx.schema.fact.ObjectName;
import dev.pgpx.schema.fact.TableFact;
import dev.pgpx.schema.plan.PlanStep;
import dev.pgpx.schema.plan.Reverse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Steps in the order in which others can go on with their work: what would read all rows under a strong lock is divided. Constraints
 * come unvalidated and are validated in another transaction; a column is made not null after a check has shown that it is; indexes
 * are built at the end.
 */
final class OnlineSteps {
    private static final Reverse OF_NO_USE =
            new Reverse(List.of(), "the way down is planned from what the way up has made");
    private static final String NOT_NULL = " set not null";
    private static final int LONGEST_NAME = 40;

    private final Diff diff;
    private final List<PlanStep> first = new ArrayList<>();
    private final List<PlanStep> validations = new ArrayList<>();
    private final List<PlanStep> required = new ArrayList<>();
    private final List<PlanStep> builds = new ArrayList<>();
    private final Set<FactKey> needed;
    private final Set<ObjectName> keyed;

    private OnlineSteps(Diff diff, List<PlanStep> steps) {
        this.diff = diff;
        this.needed = steps.stream()
                .flatMap(step -> diff.after().get(step.key()).stream())
                .map(Fact::dependencies)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        this.keyed = steps.stream()
                .filter(step -> step.key().kind() == FactKind.PRIMARY_KEY)
                .map(step -> step.key().object())
                .collect(Collectors.toSet());
    }

    /** The steps in phases, each of which ends its transaction. */
    static List<List<PlanStep>> of(Diff diff, List<PlanStep> steps) {
        OnlineSteps online = new OnlineSteps(diff, steps);
        steps.forEach(online::add);
        return Stream.of(online.first, online.validations, online.required, online.builds)
                .filter(phase -> !phase.isEmpty())
                .toList();
    }

    private void add(PlanStep step) {
        boolean build = step.verb() == PlanStep.Verb.CREATE && !step.transactional();
        if (build && !needed.contains(step.key())) {
            builds.add(step);
        } else if (isConstraint(step)) {
            addUnvalidated(step);
        } else if (isRequirement(step)) {
            addRequirement(step);
        } else {
            first.add(step);
        }
    }

    private boolean isConstraint(PlanStep step) {
        FactKind kind = step.key().kind();
        return step.verb() == PlanStep.Verb.CREATE
                && (kind == FactKind.FOREIGN_KEY || kind == FactKind.CHECK)
                && isScanOfOne(step);
    }

    private boolean isRequirement(PlanStep step) {
        return step.verb() == PlanStep.Verb.ALTER
                && step.key().kind() == FactKind.COLUMN
                && isScanOfOne(step)
                && step.actions().get(0).sql().endsWith(NOT_NULL)
                && !keyed.contains(step.key().object());
    }

    /** One statement that reads the rows of a table that was there and has no parts. */
    private boolean isScanOfOne(PlanStep step) {
        ObjectName table = step.key().object();
        Optional<Fact> there = diff.renamed().exact(TableFact.keyOf(table));
        boolean plain = there.isPresent()
                && ((TableFact) there.get()).partitionKey().isEmpty()
                && diff.after().of(TableFact.class).stream()
                        .noneMatch(other -> other.parents().contains(table));
        return plain && step.actions().size() == 1 && step.work() == Work.SCAN;
    }

    private void addUnvalidated(PlanStep step) {
        Action action = step.actions().get(0);
        Action quick = action.withSql(action.sql() + " not valid").working(Work.CATALOG);
        first.add(new PlanStep(step.verb(), step.key(), List.of(quick), OF_NO_USE));
        validations.add(validation(step.key(), step.key().part()));
    }

    private static PlanStep validation(FactKey key, String constraint) {
        Action validated = Action.of(
                        "alter table " + key.object().sql() + " validate constraint " + Identifiers.quote(constraint))
                .locking(key.object(), LockMode.SHARE_UPDATE_EXCLUSIVE)
                .working(Work.SCAN);
        return new PlanStep(PlanStep.Verb.ALTER, key, List.of(validated), OF_NO_USE);
    }

    /** The server does not look at the rows where a check says that none is null. */
    private void addRequirement(PlanStep step) {
        FactKey key = step.key();
        String check = checkName(key);
        String table = "alter table " + key.object().sql();
        Action added = Action.exclusive(
                key.object(),
                table + " add constraint " + Identifiers.quote(check) + " check (" + Identifiers.quote(key.part())
                        + " is not null) not valid");
        first.add(new PlanStep(step.verb(), key, List.of(added), OF_NO_USE));
        validations.add(validation(key, check));
        Action set = step.actions().get(0).working(Work.CATALOG);
        Action dropped = Action.exclusive(key.object(), table + " drop constraint " + Identifiers.quote(check));
        required.add(new PlanStep(step.verb(), key, List.of(set, dropped), OF_NO_USE));
    }

    private static String checkName(FactKey column) {
        String words = column.part().replaceAll("[^\\x21-\\x7e]", "_");
        String hash = Integer.toHexString(column.part().hashCode());
        return words.length() <= LONGEST_NAME
                ? words + "_filled"
                : words.substring(0, LONGEST_NAME) + "_" + hash + "_filled";
    }
}
