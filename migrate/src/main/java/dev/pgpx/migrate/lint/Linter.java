package dev.pgpx.migrate.lint;

import dev.pgpx.migrate.statement.Operation;
import dev.pgpx.migrate.statement.SessionOperation;
import dev.pgpx.migrate.statement.StatementShape;
import dev.pgpx.schema.action.Execution;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Checks migrations that are still to be applied for what they would do to a database in use. It runs none of them. Immutable.
 *
 * @param options which rules are looked for
 * @param catalog what the database says; {@link LintCatalog#NONE} when it is not asked: then each table that the files do not make is taken for large and in use
 */
public record Linter(LintOptions options, LintCatalog catalog) {
    /** With all rules as they are, and no catalog. */
    public static final Linter DEFAULT = new Linter(LintOptions.DEFAULT, LintCatalog.NONE);

    /**
     * With other options.
     *
     * @param other the options
     * @return a copy
     */
    public Linter withOptions(LintOptions other) {
        return new Linter(other, catalog);
    }

    /**
     * With what a database says.
     *
     * @param found the catalog
     * @return a copy
     */
    public Linter withCatalog(LintCatalog found) {
        return new Linter(options, found);
    }

    /**
     * Checks files.
     *
     * @param sources the files that are to be applied, in this order; what one makes is new to those behind it
     * @return what was found
     */
    public LintReport lint(List<LintSource> sources) {
        return new Run().report(sources);
    }

    /** One check of files. */
    private final class Run {
        private final Earlier earlier = new Earlier();
        private final SearchPath path = new SearchPath(catalog);
        private final List<Finding> findings = new ArrayList<>();
        private final List<Finding> silenced = new ArrayList<>();
        private final List<Runnable> later = new ArrayList<>();
        private final List<String> files = new ArrayList<>();

        LintReport report(List<LintSource> sources) {
            List<Silence> comments = new ArrayList<>();
            for (LintSource source : sources) {
                Silence silence = new Silence(source);
                comments.add(silence);
                files.add(source.part().script().name());
                file(source, silence);
            }
            later.forEach(Runnable::run);
            comments.forEach(silence -> silence.problems(this::comment));
            Comparator<Finding> order = Comparator.<Finding>comparingInt(
                            finding -> files.indexOf(finding.place().file()))
                    .thenComparingInt(finding -> finding.place().line())
                    .thenComparingInt(finding -> finding.place().column());
            findings.sort(order);
            silenced.sort(order);
            return new LintReport(findings, silenced);
        }

        private void file(LintSource source, Silence silence) {
            List<StatementShape> shapes =
                    StatementShape.all(source.part().script().statements());
            boolean alone = shapes.stream().anyMatch(shape -> shape.execution(options.server()) == Execution.ALONE);
            TransactionState transaction = new TransactionState(
                    source.part().options().transaction() && !alone,
                    TransactionState.isLimit(source.part().options().lockTimeout(), options.limitedByRunner()));
            LintCatalog seen = path.begin(source.part().script().name());
            for (StatementShape shape : shapes) {
                LintKnown known = new LintKnown(options.server(), earlier, seen);
                Step step = new Step(
                        shape, known, transaction, options, finding -> add(finding, shape, silence), later::add);
                Check.ALL.forEach(check -> check.check(step));
                take(step);
                seen = path.take(step.operation());
            }
        }

        private void add(Finding finding, StatementShape shape, Silence silence) {
            (silence.allows(shape.source(), finding.rule()) ? silenced : findings).add(finding);
        }

        /** Goes on behind a statement. */
        private void take(Step step) {
            Operation operation = step.operation();
            TransactionState transaction = step.transaction();
            if (operation instanceof SessionOperation.Transaction control) {
                transaction.take(control);
            } else if (operation instanceof SessionOperation.Set set) {
                transaction.take(set);
            } else {
                transaction.take(step);
            }
            earlier.take(operation);
            transaction.endStatement();
        }

        private void comment(Rule rule, Allowance allowance) {
            Severity severity = options.severity(rule);
            if (severity != Severity.OFF) {
                findings.add(new Finding(
                        rule, severity, allowance.place(), rule.what(allowance.id()), List.of(), Optional.empty()));
            }
        }
    }
}
