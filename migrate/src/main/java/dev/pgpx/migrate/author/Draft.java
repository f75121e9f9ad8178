package dev.pgpx.migrate.author;

import dev.pgpx.migrate.error.MigrationException;
import dev.pgpx.migrate.file.Version;
import dev.pgpx.schema.Schema;
import dev.pgpx.schema.diff.Diff;
import dev.pgpx.schema.diff.DiffOptions;
import dev.pgpx.schema.diff.PossibleRename;
import dev.pgpx.schema.plan.Plan;
import dev.pgpx.schema.plan.PlanOptions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What has to change so that the migrations give the models, before it is written: it can be looked at, questions about renames are
 * answered, then it is {@linkplain #prove proved}. Immutable: each answer gives another draft. It has no connection of its own.
 */
public final class Draft {
    private final Rehearsal history;
    private final Target target;
    private final Diff diff;
    private final Set<PossibleRename> declined;
    private final Optional<String> description;
    private final boolean online;

    private Draft(
            Rehearsal history,
            Target target,
            Diff diff,
            Set<PossibleRename> declined,
            Optional<String> description,
            boolean online) {
        this.history = history;
        this.target = target;
        this.diff = diff;
        this.declined = declined;
        this.description = description;
        this.online = online;
    }

    /** A draft without answers. */
    static Draft of(Rehearsal history, Target target, Schema found, Schema wanted) {
        Diff diff = found.diff(wanted);
        return new Draft(history, target, diff, Set.of(), Optional.empty(), /* online= */ true);
    }

    /**
     * Where files go.
     *
     * @param files where they are written
     * @param first the version of the first of them
     * @param server the major version of the scratch server
     */
    record Target(NewFiles files, Version first, int server) {}

    /**
     * Whether the migrations give the models already.
     *
     * @return true when no file is needed
     */
    public boolean isEmpty() {
        return diff.isEmpty();
    }

    /**
     * What has to change.
     *
     * @return the differences between what the migrations give and the models, as answered so far
     */
    public Diff diff() {
        return diff;
    }

    /**
     * How it is changed, to be shown: the files may do it in other steps, see {@link #withOnline}.
     *
     * @return the plan
     */
    public Plan plan() {
        return Plan.of(diff, PlanOptions.DEFAULT.withServer(target.server()));
    }

    /**
     * What only a person knows: whether something was renamed, or dropped and something else created.
     *
     * @return the questions that are not answered; an answer can raise others, of the parts of a renamed table for instance
     */
    public List<PossibleRename> questions() {
        return diff.questions().stream()
                .filter(question -> !declined.contains(question))
                .toList();
    }

    /**
     * An answer: it was renamed.
     *
     * @param question one of the questions
     * @return the draft with it
     */
    public Draft withRename(PossibleRename question) {
        return with(diff.options().withRename(question.before(), question.after()));
    }

    /**
     * An answer as it is typed.
     *
     * @param rename what it was and what it is: {@code column public.book.title=column public.book.name}
     * @return the draft with it
     * @throws MigrationException when there is no such thing, or it cannot have become the other
     */
    public Draft withRename(String rename) {
        return with(ToldRename.add(rename, diff));
    }

    /**
     * An answer: it was dropped, and the other is new.
     *
     * @param question one of the questions
     * @return the draft with it
     */
    public Draft withoutRename(PossibleRename question) {
        Set<PossibleRename> all = new HashSet<>(declined);
        all.add(question);
        return new Draft(history, target, diff, Set.copyOf(all), description, online);
    }

    /**
     * The answer that nothing else was renamed.
     *
     * @return the draft without questions
     */
    public Draft withoutRenames() {
        Draft draft = this;
        for (PossibleRename question : questions()) {
            draft = draft.withoutRename(question);
        }
        return draft;
    }

    /**
     * With a description for the names of the files, instead of one that follows from what changes.
     *
     * @param words the description: {@code add books}
     * @return the draft with it
     * @throws MigrationException when there is neither letter nor digit in it
     */
    public Draft withDescription(String words) {
        Optional<String> typed = Optional.of(Description.of(words));
        return new Draft(history, target, diff, declined, typed, online);
    }

    /**
     * Whether others can go on with their work as far as that can be, which is so unless told otherwise: on tables that are there,
     * indexes are built concurrently; constraints come first and are validated later, without a strong lock. There are more files
     * then, and those with indexes are no transactions.
     *
     * @param others whether they can
     * @return the draft with that
     */
    public Draft withOnline(boolean others) {
        return new Draft(history, target, diff, declined, description, others);
    }

    private Draft with(DiffOptions options) {
        Diff told = Diff.of(diff.before(), diff.after(), options);
        return new Draft(history, target, told, declined, description, online);
    }

    /**
     * Writes the files, not yet to disk, and tries them on scratch databases: the ways up give the models; each way down gives what was
     * there before, or is left out with the reason in its place. What cannot be in one transaction with the rest is in a file of its
     * own.
     *
     * @return the files, in the order of their versions; none when nothing has to change
     * @throws MigrationException naming all questions that are not answered; or when a way up is wrong, which is a fault of pgpx, with
     *     what to do
     * @throws dev.pgpx.schema.error.SchemaException when something cannot be made at all
     * @throws dev.pgpx.database.error.DatabaseException when the scratch server fails
     */
    public ProvedMigrations prove() {
        requireAnswers();
        List<Portion> portions = PlannedSteps.of(diff, target.server(), online);
        if (portions.isEmpty()) {
            return new ProvedMigrations(target.files(), List.of(), new Schema(diff.before()));
        }
        DraftProof proof = new DraftProof(history, diff, target.server(), portions);
        List<DraftProof.Proved> proved = proof.files();
        DraftNames names = new DraftNames(target.first(), diff, description);
        List<NewMigration> files = new ArrayList<>();
        for (int at = 0; at < proved.size(); at++) {
            String name = names.of(at, portions);
            files.add(MigrationText.of(name, proved.get(at), portions.get(at).transactional()));
        }
        return new ProvedMigrations(target.files(), files, proof.schema());
    }

    private void requireAnswers() {
        List<PossibleRename> open = questions();
        if (!open.isEmpty()) {
            throw MigrationException.of(
                    "PGPX-7050",
                    open.size() == 1 ? "there is a question" : "there are " + open.size() + " questions",
                    open.stream()
                            .map(question -> question + " " + ToldRename.text(question))
                            .map(PartText::oneLine)
                            .collect(Collectors.joining("\n")));
        }
    }
}
