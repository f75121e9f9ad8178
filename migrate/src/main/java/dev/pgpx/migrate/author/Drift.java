package dev.pgpx.migrate.author;

import static dev.pgpx.query.Sql.sql;

import dev.pgpx.database.Database;
import dev.pgpx.migrate.file.Migration;
import dev.pgpx.schema.Schema;
import dev.pgpx.schema.catalog.Unknown;
import dev.pgpx.schema.diff.Change;
import dev.pgpx.schema.diff.Diff;
import dev.pgpx.schema.diff.DiffOptions;
import dev.pgpx.schema.fact.ExtensionFact;
import dev.pgpx.schema.fact.Fact;
import dev.pgpx.schema.fact.FactKind;
import dev.pgpx.schema.fact.Facts;
import dev.pgpx.schema.fact.ObjectName;
import dev.pgpx.schema.plan.Plan;
import dev.pgpx.schema.plan.PlanOptions;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * How a live database differs from what its migrations give: what somebody changed by hand. Owners, privileges and the versions of
 * extensions are not compared. Immutable.
 *
 * @param diff the way from what the migrations give to what the database has
 * @param server the major version of the server of the database
 * @param untold what the database has and no comparison tells
 */
public record Drift(Diff diff, int server, List<Unknown> untold) {
    /** The first server that names constraints that only forbid null. */
    private static final int NAMED_NOT_NULLS = 18;

    /** Takes a copy. */
    public Drift {
        untold = List.copyOf(untold);
    }

    /**
     * Compares a live database with its migrations.
     *
     * @param live the database; it is only read
     * @param applied the migrations that its history has as applied, in order
     * @param scratch gives empty databases that are used up and not closed; the roles that the migrations name must be there
     * @param own the tables of the history, which are no drift
     * @return the differences
     * @throws dev.pgpx.database.error.DatabaseException when the database cannot be read, or a migration fails on the scratch database
     */
    public static Drift of(
            Database live, List<? extends Migration> applied, Supplier<Database> scratch, Collection<ObjectName> own) {
        int server = live.one(
                sql("select current_setting('server_version_num')::int / 10000").map(row -> row.getInt(0)));
        Schema read = Schema.read(live);
        Schema there = comparable(OwnTables.left(read, own), server);
        Schema given = comparable(Schema.read(new Rehearsal(applied, scratch).run()), server);
        DiffOptions exact = DiffOptions.DEFAULT.withCertainRenames(false);
        return new Drift(withVersionsOf(there, given).diff(there, exact), server, read.unknown());
    }

    private static Schema comparable(Schema schema, int server) {
        Schema told = schema.without(FactKind.OWNER, FactKind.PRIVILEGE, FactKind.DEFAULT_PRIVILEGE);
        return server < NAMED_NOT_NULLS ? told.without(FactKind.NOT_NULL) : told;
    }

    /** Each server brings versions of its own. */
    private static Schema withVersionsOf(Schema there, Schema given) {
        List<Fact> same = given.facts(ExtensionFact.class).stream()
                .flatMap(extension -> there.fact(extension.key()).stream())
                .toList();
        Facts others = given.facts().only(fact -> same.stream()
                .noneMatch(extension -> extension.key().equals(fact.key())));
        return new Schema(others.with(same));
    }

    /**
     * Whether the database is as its migrations make it.
     *
     * @return true when nothing differs
     */
    public boolean isEmpty() {
        return diff.isEmpty();
    }

    /**
     * How the database becomes again what its migrations give.
     *
     * @return the plan, with what it would lose
     * @throws dev.pgpx.schema.error.SchemaException when something cannot be made at all
     */
    public Plan wayBack() {
        return Plan.of(diff.reversed(), PlanOptions.DEFAULT.withServer(server));
    }

    /**
     * How the database became what it is: what a migration would have to say that takes the drift for granted.
     *
     * @return the plan
     * @throws dev.pgpx.schema.error.SchemaException when something cannot be made at all
     */
    public Plan wayThere() {
        return Plan.of(diff, PlanOptions.DEFAULT.withServer(server));
    }

    /** The differences, a line each: {@code added index public.book.book_title}, {@code missing …}, {@code changed …}. */
    @Override
    public String toString() {
        return isEmpty() ? "no drift" : diff.changes().stream().map(Drift::line).collect(Collectors.joining("\n"));
    }

    private static String line(Change change) {
        String line = change instanceof Change.Create
                ? "added " + change.key()
                : change instanceof Change.Drop
                        ? "missing " + change.key()
                        : change instanceof Change.Alter alter
                                ? "changed " + change.key() + " " + alter.properties()
                                : change.toString();
        return PartText.oneLine(line);
    }
}
