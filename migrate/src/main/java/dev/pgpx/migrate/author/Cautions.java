package dev.pgpx.migrate.author;

import dev.pgpx.schema.diff.Diff;
import dev.pgpx.schema.fact.CheckFact;
import dev.pgpx.schema.fact.ColumnFact;
import dev.pgpx.schema.fact.ColumnValue;
import dev.pgpx.schema.fact.EnumFact;
import dev.pgpx.schema.fact.Fact;
import dev.pgpx.schema.fact.FactKey;
import dev.pgpx.schema.fact.FactKind;
import dev.pgpx.schema.fact.ForeignKeyFact;
import dev.pgpx.schema.fact.IndexFact;
import dev.pgpx.schema.fact.ObjectName;
import dev.pgpx.schema.fact.PrimaryKeyFact;
import dev.pgpx.schema.fact.TableFact;
import dev.pgpx.schema.fact.UniqueFact;
import dev.pgpx.schema.plan.PlanStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What can fail because of the rows that a table has, which no scratch database can tell. */
final class Cautions {
    private final Diff diff;

    Cautions(Diff diff) {
        this.diff = diff;
    }

    /** Why a step can fail, if it can. */
    Optional<String> of(PlanStep step) {
        if (step.verb() == PlanStep.Verb.DROP) {
            return Optional.empty();
        }
        if (says(step, ".* not valid")) {
            return Optional.empty();
        }
        if (says(step, "alter table .* validate constraint .*")) {
            return Optional.of("fails where a row does not pass it");
        }
        if (step.key().kind() == FactKind.ENUM) {
            return labels(step.key());
        }
        if (diff.renamed().get(TableFact.keyOf(step.key().object())).isEmpty()) {
            return Optional.empty();
        }
        return diff.after()
                .exact(step.key())
                .flatMap(fact -> fact instanceof ColumnFact column ? column(step, column) : constraint(fact));
    }

    private static boolean says(PlanStep step, String pattern) {
        Pattern form = Pattern.compile(pattern, Pattern.DOTALL);
        return step.statements().stream().anyMatch(sql -> form.matcher(sql).matches());
    }

    private Optional<String> column(PlanStep step, ColumnFact column) {
        if (step.verb() == PlanStep.Verb.CREATE) {
            boolean filled = column.nullable() || column.value() != ColumnValue.Given.GIVEN;
            return filled
                    ? Optional.empty()
                    : Optional.of(
                            "fails where " + column.table() + " has rows: give the column a default, or add it without"
                                    + " not null, fill it, and make it not null then");
        }
        boolean required = says(step, ".* set not null") && !says(step, ".* drop constraint .*");
        return required
                ? Optional.of("fails where a row of " + column.table() + " has null in " + column.name())
                : Optional.empty();
    }

    private Optional<String> constraint(Fact fact) {
        if (fact instanceof UniqueFact unique) {
            return onOld(unique.table(), unique.columns(), "fails where rows have the same values");
        }
        if (fact instanceof PrimaryKeyFact key) {
            return onOld(key.table(), key.columns(), "fails where rows have the same values, or null");
        }
        if (fact instanceof ForeignKeyFact key) {
            return onOld(key.table(), key.columns(), "fails where a row refers to none of " + key.target());
        }
        if (fact instanceof IndexFact index && index.unique() != IndexFact.Uniqueness.NONE) {
            return Optional.of("fails where rows have the same values");
        }
        return fact instanceof CheckFact ? Optional.of("fails where a row does not pass it") : Optional.empty();
    }

    /** Only columns that were there have values. */
    private Optional<String> onOld(ObjectName table, List<String> columns, String caution) {
        return columns.stream().allMatch(column -> isThere(ColumnFact.keyOf(table, column)))
                ? Optional.of(caution)
                : Optional.empty();
    }

    private boolean isThere(FactKey key) {
        return diff.renamed().exact(key).isPresent();
    }

    /** A type that is made anew has its columns converted by their text. */
    private Optional<String> labels(FactKey key) {
        List<String> gone = new ArrayList<>();
        diff.renamed().exact(key).map(EnumFact.class::cast).ifPresent(type -> gone.addAll(type.labels()));
        diff.after().exact(key).map(EnumFact.class::cast).ifPresent(type -> gone.removeAll(type.labels()));
        return gone.isEmpty() ? Optional.empty() : Optional.of("fails where a row has " + String.join(", ", gone));
    }
}
