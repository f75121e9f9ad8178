package dev.pgpx.schema.plan;

import dev.pgpx.database.Database;
import dev.pgpx.query.Statement;
import dev.pgpx.schema.diff.Diff;
import dev.pgpx.schema.error.SchemaException;
import dev.pgpx.schema.fact.FactKind;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How one schema becomes another: steps in an order in which each finds what it needs, with the locks that they take, what they
 * do to rows, what they can lose, and how they are taken back. Immutable and thread-safe.
 */
public final class Plan {
    /** Bodies of functions may use what is created later. */
    static final Statement UNCHECKED =
            Statement.of("set local check_function_bodies = off", "let functions be created first");

    private final Diff diff;
    private final PlanOptions options;
    private final List<PlanStep> steps;

    private Plan(Diff diff, PlanOptions options) {
        this.diff = diff;
        this.options = options;
        this.steps = Planner.steps(diff, options.render());
    }

    private Plan(Plan plan, PlanOptions options) {
        this.diff = plan.diff;
        this.options = options;
        this.steps = plan.steps;
    }

    /**
     * Plans the changes of a diff. Nothing is sent.
     *
     * @param diff what has to change
     * @param options for which server, and how
     * @return the plan
     * @throws SchemaException when something cannot be made at all, or things need each other in a circle
     */
    public static Plan of(Diff diff, PlanOptions options) {
        return new Plan(diff, options);
    }

    /**
     * Plans the changes of a diff for the newest server.
     *
     * @param diff what has to change
     * @return the plan
     * @throws SchemaException when something cannot be made at all, or things need each other in a circle
     */
    public static Plan of(Diff diff) {
        return of(diff, PlanOptions.DEFAULT);
    }

    /**
     * What is planned.
     *
     * @return the diff
     */
    public Diff diff() {
        return diff;
    }

    /**
     * The steps.
     *
     * @return the steps, in order
     */
    public List<PlanStep> steps() {
        return steps;
    }

    /**
     * Whether there is nothing to do.
     *
     * @return true when there are no steps
     */
    public boolean isEmpty() {
        return steps.isEmpty();
    }

    /**
     * The statements, grouped into what may share a transaction.
     *
     * @return the groups, in order
     */
    public List<PlanGroup> groups() {
        return PlanGroup.of(steps);
    }

    /**
     * All statements.
     *
     * @return the statements, in order
     */
    public List<Statement> statements() {
        return groups().stream()
                .map(PlanGroup::statements)
                .flatMap(Collection::stream)
                .toList();
    }

    /**
     * What data the plan can lose.
     *
     * @return the steps that can lose data, in order; none when rows and counters survive
     */
    public List<PlanStep> losses() {
        return steps.stream().filter(step -> step.loss().isPresent()).toList();
    }

    /**
     * The SQL, to be read or kept in a file. Where it is more than one transaction, each is between {@code begin} and {@code
     * commit}.
     *
     * @return the text of the statements, each ended by a semicolon and followed by an empty line but for the last; empty when there
     *     is nothing to do
     */
    public String sql() {
        List<PlanGroup> groups = groups();
        return groups.stream()
                .map(group -> sql(group, groups.size() > 1))
                .collect(Collectors.joining("\n", makesRoutines() ? "set check_function_bodies = off;\n\n" : "", ""));
    }

    private static String sql(PlanGroup group, boolean bounded) {
        String text = group.statements().stream().map(Statement::sql).collect(Collectors.joining(";\n\n", "", ";\n"));
        return bounded && group.transactional() ? "begin;\n\n" + text + "\ncommit;\n" : text;
    }

    /**
     * What has to change and how, for programs: {@code changes}, {@code questions}, {@code notes} and {@code steps}, each step with its
     * {@code statements}, {@code locks}, {@code work} ({@code catalog}, {@code scan}, {@code rewrite}), {@code loss} and {@code reverse}.
     *
     * @return a JSON object over several lines, ended by a line end; the same for equal plans
     */
    public String json() {
        return PlanJson.of(this);
    }

    /**
     * The plan for the way back.
     *
     * @return the plan that makes the schema before of the schema after; what was lost does not come back
     */
    public Plan reverse() {
        return of(diff.reversed(), options);
    }

    /**
     * This plan with leave to lose data.
     *
     * @return the same steps, that {@link #apply} does not refuse
     */
    public Plan allowingDataLoss() {
        return new Plan(this, options.withDataLoss(true));
    }

    /**
     * Runs the plan, each group in a transaction; what is in one group is done as a whole or not at all. With one group it takes
     * part in the thread's transaction if there is one.
     *
     * @param database a database with the schema before
     * @throws SchemaException when it would lose data and that is not allowed; nothing was sent
     * @throws dev.pgpx.database.error.DatabaseException when a statement fails; groups before are done
     */
    public void apply(Database database) {
        if (!options.dataLoss() && !losses().isEmpty()) {
            throw SchemaException.of("PGPX-3025", lost(), questions());
        }
        for (PlanGroup group : groups()) {
            if (group.transactional()) {
                database.inTransaction(transaction -> {
                    if (makesRoutines()) {
                        database.run(() -> UNCHECKED);
                    }
                    group.statements().forEach(statement -> database.run(() -> statement));
                });
            } else {
                group.statements().forEach(statement -> database.run(() -> statement));
            }
        }
    }

    private boolean makesRoutines() {
        return steps.stream()
                .anyMatch(step -> step.verb() != PlanStep.Verb.DROP
                        && (step.key().kind() == FactKind.FUNCTION || step.key().kind() == FactKind.PROCEDURE));
    }

    private String lost() {
        return losses().stream()
                .map(step -> step + ": " + step.loss().orElseThrow())
                .collect(Collectors.joining("; "));
    }

    private String questions() {
        return diff.questions().isEmpty()
                ? "nothing in it looks like a rename"
                : diff.questions().stream().map(Object::toString).collect(Collectors.joining(" "));
    }

    /** The steps with what they cost, a line each. */
    @Override
    public String toString() {
        return steps.stream()
                .map(step -> step + ": " + step.work() + " " + step.locks()
                        + step.loss().map(loss -> " loses " + loss).orElse("")
                        + (step.transactional() ? "" : " in no transaction"))
                .collect(Collectors.joining("\n"));
    }
}
