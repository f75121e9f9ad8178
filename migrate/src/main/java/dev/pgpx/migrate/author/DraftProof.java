package dev.pgpx.migrate.author;

import dev.pgpx.database.Database;
import dev.pgpx.database.error.DatabaseException;
import dev.pgpx.migrate.error.MigrationException;
import dev.pgpx.schema.Schema;
import dev.pgpx.schema.diff.Change;
import dev.pgpx.schema.diff.Diff;
import dev.pgpx.schema.diff.DiffOptions;
import dev.pgpx.schema.error.SchemaException;
import dev.pgpx.schema.fact.PrivilegeFact;
import dev.pgpx.schema.script.SqlScript;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Runs what a draft plans on a scratch database, forth and back: each file's way down is planned from what its way up really made
 * and from what was there before it.
 */
final class DraftProof {
    private static final DiffOptions EXACT = DiffOptions.DEFAULT.withCertainRenames(false);


    private final Rehearsal history;
    private final Diff diff;
    private final int server;
    private final List<Portion> portions;
    private final List<PartText> ups = new ArrayList<>();
    private final List<Schema> states = new ArrayList<>();

    /**
     * A proof to be made.
     *
     * @param history the migrations before
     * @param diff what has to change
     * @param server the major version for which ways down are planned
     * @param portions what each file does
     */
    DraftProof(Rehearsal history, Diff diff, int server, List<Portion> portions) {
        this.history = history;
        this.diff = diff;
        this.server = server;
        this.portions = portions;
    }

    /** A file, proved. */
    record Proved(PartText up, Way down) {}

    /** A way down that was tried, or why there is none. */
    sealed interface Way {
        /** It gives what was there before. */
        record Back(PartText text) implements Way {}

        /** It does not. */
        record None(String reason) implements Way {}
    }

    /** The files in order, or what is wrong with them. */
    List<Proved> files() {
        Database database = up();
        if (history.repeats()) {
            anew();
        }
        Deque<Proved> proved = new ArrayDeque<>();
        for (int at = portions.size() - 1; at >= 0; at--) {
            Way down = down(database, at);
            proved.addFirst(new Proved(ups.get(at), down));
            if (down instanceof Way.None && at > 0) {
                database = again(at);
            }
        }
        return List.copyOf(proved);
    }

    /** What all migrations give, once the files were tried. */
    Schema schema() {
        return states.get(states.size() - 1);
    }

    private Database up() {
        Database database = history.run();
        states.add(Rehearsal.read(database));
        for (Portion portion : portions) {
            PartText text = PartText.of(diff, portion.statements(), portion.transactional());
            ups.add(text);
            try {
                run(database, text, portion.transactional());
            } catch (DatabaseException failure) {
                throw MigrationException.of(
                                "PGPX-7051", "fails: " + failure.problem().text(), text.text())
                        .causedBy(failure);
            }
            states.add(Rehearsal.read(database));
        }
        require(differing(states.get(portions.size()), new Schema(diff.after())));
        return database;
    }

    /** On a database without any history the repeatable migrations come last. */
    private void anew() {
        try {
            Database database = history.run(scratch -> up(scratch, portions.size()));
            require(differing(Rehearsal.read(database), new Schema(diff.after())));
        } catch (DatabaseException failure) {
            throw MigrationException.of(
                            "PGPX-7051",
                            "fails where repeatable migrations come later: "
                                    + failure.problem().text(),
                            text())
                    .causedBy(failure);
        }
    }

    private void require(List<Change> differing) {
        if (!differing.isEmpty()) {
            throw MigrationException.of("PGPX-7051", "leaves differences: " + lines(differing), text());
        }
    }

    private String text() {
        return ups.stream().map(PartText::text).collect(Collectors.joining("\n"));
    }

    /** What differs, but for what nobody said: see {@link #isUnsaid}. */
    private List<Change> differing(Schema found, Schema wanted) {
        return found.diff(wanted, EXACT).changes().stream()
                .filter(change -> !isUnsaid(change))
                .toList();
    }

    /** What default privileges give to what is new; and the types of a view's columns, which follow from its query. */
    private boolean isUnsaid(Change change) {
        return change.followsFromQuery()
                || (change instanceof Change.Drop drop
                        && drop.fact() instanceof PrivilegeFact privilege
                        && diff.renamed().get(privilege.of()).isEmpty());
    }

    private Way down(Database database, int file) {
        try {
            Diff back = Diff.of(states.get(file + 1).facts(), states.get(file).facts(), renamesBack(file));
            List<Portion> parts =
                    PlannedSteps.of(back, server, !portions.get(file).transactional());
            boolean transactional = parts.size() <= 1 && parts.stream().allMatch(Portion::transactional);
            List<PlannedStatement> statements =
                    parts.stream().flatMap(part -> part.statements().stream()).toList();
            PartText text = PartText.of(back, statements, transactional);
            run(database, text, transactional);
            List<Change> left =
                    Rehearsal.read(database).diff(states.get(file), EXACT).changes();
            return left.isEmpty() ? new Way.Back(text) : new Way.None("it would leave differences: " + lines(left));
        } catch (SchemaException | DatabaseException failure) {
            return new Way.None(failure.problem().text());
        }
    }

    /** Renames come first of all. */
    private DiffOptions renamesBack(int file) {
        DiffOptions options = EXACT;
        for (Change change : diff.changes()) {
            if (file == 0 && change instanceof Change.Rename rename) {
                options = options.withRename(rename.before(), rename.after());
            }
        }
        return options.reversed();
    }

    /** A database with what some of the files make. */
    private Database again(int files) {
        Database database = history.run();
        up(database, files);
        return database;
    }

    private void up(Database database, int files) {
        for (int at = 0; at < files; at++) {
            run(database, ups.get(at), portions.get(at).transactional());
        }
    }

    private static void run(Database database, PartText text, boolean transactional) {
        Rehearsal.run(database, SqlScript.of("migration", text.text()), transactional);
    }

    private static String lines(List<Change> changes) {
        return changes.stream().map(Change::toString).map(PartText::oneLine).collect(Collectors.joining("; "));
    }
}
