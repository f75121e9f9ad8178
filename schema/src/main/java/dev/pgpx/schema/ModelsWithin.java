package dev.pgpx.schema;

import dev.pgpx.schema.fact.ColumnFact;
import dev.pgpx.schema.fact.CommentFact;
import dev.pgpx.schema.fact.Fact;
import dev.pgpx.schema.fact.FactKey;
import dev.pgpx.schema.fact.FactKind;
import dev.pgpx.schema.fact.Facts;
import dev.pgpx.schema.fact.NotNullFact;
import dev.pgpx.schema.fact.ObjectName;
import dev.pgpx.schema.fact.TableFact;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What models say, and what they cannot say as a database has it. */
final class ModelsWithin {
    /** Of their tables, models say all of this; what they do not have of it shall not be there. */
    private static final Set<FactKind> PARTS =
            EnumSet.of(FactKind.COLUMN, FactKind.PRIMARY_KEY, FactKind.UNIQUE, FactKind.CHECK, FactKind.FOREIGN_KEY);

    /** Models say that it is there, not how. */
    private static final Set<FactKind> NAMED =
            EnumSet.of(FactKind.TABLE, FactKind.SEQUENCE, FactKind.SCHEMA, FactKind.EXTENSION);

    private final Facts models;
    private final Facts database;
    private final Set<ObjectName> tables;

    private ModelsWithin(Facts models, Facts database) {
        this.models = models.only(ModelsWithin::isOfModels);
        this.database = database;
        this.tables = models.of(TableFact.class).stream().map(TableFact::name).collect(Collectors.toSet());
    }

    static Facts of(Facts models, Facts database) {
        return new ModelsWithin(models, database).merged();
    }

    private Facts merged() {
        List<Fact> said = new ArrayList<>();
        for (Fact fact : models.all()) {
            said.add(
                    database.exact(fact.key()).map(there -> merged(fact, there)).orElseGet(() -> added(fact)));
        }
        Facts kept = database.only(fact -> !isSaid(fact.key()));
        return withoutLoose(new Facts(said).with(models).with(kept));
    }

    /** Not what the scratch database had, in which the names of the models were found out. */
    private static boolean isOfModels(Fact fact) {
        return switch (fact.key().kind()) {
            case OWNER, PRIVILEGE, DEFAULT_PRIVILEGE -> false;
            case COMMENT ->
                !(fact instanceof CommentFact comment && comment.of().kind() == FactKind.SCHEMA);
            default -> true;
        };
    }

    /** Whether only the models decide if it is there. */
    private boolean isSaid(FactKey key) {
        return PARTS.contains(key.kind()) && tables.contains(key.object());
    }

    private static Fact merged(Fact said, Fact there) {
        if (said instanceof ColumnFact model && there instanceof ColumnFact column) {
            return new ColumnFact(
                    model.table(),
                    column.position(),
                    model.name(),
                    model.type(),
                    model.nullable(),
                    model.value(),
                    column.inherited(),
                    column.storage());
        }
        return NAMED.contains(said.key().kind()) ? there : said;
    }

    /** A new column comes after those that are there. */
    private Fact added(Fact fact) {
        if (!(fact instanceof ColumnFact column)
                || database.exact(TableFact.keyOf(column.table())).isEmpty()) {
            return fact;
        }
        int last = database.parts(column.table()).stream()
                .filter(ColumnFact.class::isInstance)
                .mapToInt(other -> ((ColumnFact) other).position())
                .max()
                .orElse(0);
        return new ColumnFact(
                column.table(),
                last + 1 + column.position(),
                column.name(),
                column.type(),
                column.nullable(),
                column.value());
    }

    /** What is about something that is no longer there goes with it, and so on. */
    private Facts withoutLoose(Facts all) {
        Facts found = all;
        while (true) {
            Facts before = found;
            Facts left = before.only(fact -> models.exact(fact.key()).isPresent() || isFirm(fact, before));
            if (left.equals(before)) {
                return left;
            }
            found = left;
        }
    }

    private static boolean isFirm(Fact fact, Facts all) {
        if (fact instanceof NotNullFact constraint) {
            Optional<Fact> column = all.exact(ColumnFact.keyOf(constraint.table(), constraint.column()));
            return column.isPresent() && !((ColumnFact) column.get()).nullable();
        }
        return fact.dependencies().stream().allMatch(needed -> all.get(needed).isPresent());
    }
}
