package dev.pgpx.cli.schema;

import static dev.pgpx.query.Sql.sql;

import dev.pgpx.cli.connection.ScratchServer;
import dev.pgpx.database.Database;
import dev.pgpx.schema.Schema;
import dev.pgpx.schema.catalog.ReadOptions;
import dev.pgpx.schema.diff.Diff;
import dev.pgpx.schema.fact.Fact;
import dev.pgpx.schema.fact.FactKey;
import dev.pgpx.schema.fact.FactKind;
import dev.pgpx.schema.plan.Plan;
import dev.pgpx.schema.plan.PlanOptions;
import dev.pgpx.types.Codecs;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Two schemas as they can be compared: named and written by a server, without what only one of them can say.
 *
 * @param before what there is
 * @param after what there shall be
 * @param version the major version of the server that has what there is
 * @param roles the roles that either may name
 */
record Comparison(Schema before, Schema after, int version, Set<String> roles) {
    /** What a server of the command's own has, and what counts when none is compared. */
    private static final int SCRATCH_VERSION = 18;

    /** Takes a copy. */
    Comparison {
        roles = Set.copyOf(roles);
    }

    static Comparison of(SchemaSource from, SchemaSource to, ComparisonOptions options, ScratchServer scratch) {
        @Nullable ServerState one = from.kind() == SchemaSource.Kind.SERVER ? ServerState.read(from) : null;
        @Nullable ServerState two = to.kind() == SchemaSource.Kind.SERVER ? ServerState.read(to) : null;
        boolean servers = one != null && two != null;
        Set<String> roles = new TreeSet<>(options.roles());
        roles.addAll(one == null ? List.of() : one.roles());
        roles.addAll(two == null ? List.of() : two.roles());
        if (!servers) {
            scratch.addRoles(roles);
        }
        @Nullable Schema before = one == null ? scripts(from, scratch) : one.schema();
        @Nullable Schema after = two == null ? scripts(to, scratch) : two.schema();
        Schema left = before == null ? models(from, after, scratch) : before;
        Schema right = after == null ? models(to, before, scratch) : after;
        int version = one == null ? SCRATCH_VERSION : one.version();
        return new Comparison(left, right, version, roles).comparable(servers, options);
    }

    private static @Nullable Schema scripts(SchemaSource source, ScratchServer scratch) {
        return source.kind() == SchemaSource.Kind.SCRIPTS ? source.schema(scratch, ReadOptions.DEFAULT) : null;
    }

    /** The schema of models, as a part of the other. */
    private static Schema models(SchemaSource source, @Nullable Schema other, ScratchServer scratch) {
        Schema models = source.schema(scratch, ReadOptions.DEFAULT);
        Database empty = scratch.emptyDatabase();
        if (other == null) {
            return models.on(empty);
        }
        extensions(other, empty).createAll(empty);
        return models.on(empty).within(other);
    }

    /** The extensions whose types models may use, as far as the scratch server has them. */
    private static Schema extensions(Schema of, Database empty) {
        List<String> known = empty.list(
                sql("select name::text from pg_available_extensions").map(row -> row.require(0, Codecs.TEXT)));
        return new Schema(of.facts().only(fact -> {
            FactKey key = fact.key();
            return key.kind() == FactKind.SCHEMA
                    || (key.kind() == FactKind.EXTENSION
                            && known.contains(key.object().name()));
        }));
    }

    /** Scripts run as a user of their own, and most grant nothing, which does not mean that nothing shall be granted. */
    private Comparison comparable(boolean servers, ComparisonOptions options) {
        Comparison found = this;
        if (!servers || !options.owners()) {
            found = found.without(FactKind.OWNER);
        }
        if (!options.privileges() || !(servers || (grants(before) && grants(after)))) {
            found = found.without(FactKind.PRIVILEGE, FactKind.DEFAULT_PRIVILEGE);
        }
        return found;
    }

    private Comparison without(FactKind... kinds) {
        return new Comparison(before.without(kinds), after.without(kinds), version, roles);
    }

    private static boolean grants(Schema schema) {
        return schema.facts().all().stream().map(Fact::key).map(FactKey::kind).anyMatch(FactKind.PRIVILEGE::equals);
    }

    /** How it is changed. */
    Plan plan(ComparisonOptions options) {
        return plan(options, version);
    }

    /** How it is changed on the server of the command's own. */
    Plan planOnScratch(ComparisonOptions options) {
        return plan(options, SCRATCH_VERSION);
    }

    private Plan plan(ComparisonOptions options, int server) {
        PlanOptions how = PlanOptions.DEFAULT.withServer(server).withConcurrentIndexes(options.concurrentIndexes());
        Diff diff = ToldRenames.diff(before.facts(), after.facts(), options.renames(), options.certainRenames());
        return Plan.of(diff, how);
    }
}
