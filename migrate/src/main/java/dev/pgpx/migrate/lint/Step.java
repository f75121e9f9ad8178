package dev.pgpx.migrate.lint;

import dev.pgpx.migrate.statement.Operation;
import dev.pgpx.migrate.statement.Prediction;
import dev.pgpx.migrate.statement.StatementShape;
import dev.pgpx.schema.action.Lock;
import dev.pgpx.schema.fact.ObjectName;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A statement under the eyes of a rule. */
final class Step {
    private final StatementShape shape;
    private final LintKnown known;
    private final TransactionState transaction;
    private final LintOptions options;
    private final Consumer<Finding> findings;
    private final Consumer<Runnable> later;

    Step(
            StatementShape shape,
            LintKnown known,
            TransactionState transaction,
            LintOptions options,
            Consumer<Finding> findings,
            Consumer<Runnable> later) {
        this.shape = shape;
        this.known = known;
        this.transaction = transaction;
        this.options = options;
        this.findings = findings;
        this.later = later;
    }

    StatementShape shape() {
        return shape;
    }

    Operation operation() {
        return shape.operation();
    }

    LintKnown known() {
        return known;
    }

    LintCatalog catalog() {
        return known.catalog();
    }

    TransactionState transaction() {
        return transaction;
    }

    int server() {
        return options.server();
    }

    Prediction prediction() {
        return shape.predict(known);
    }

    /** Whether nobody uses a relation yet: it is made in the files that are checked. */
    boolean isNew(ObjectName relation) {
        return known.earlier().isNew(relation);
    }

    /** Looks again when all files are known. */
    void later(Runnable check) {
        later.accept(check);
    }

    /** A finding at the statement itself. */
    void report(Rule rule, Object... arguments) {
        report(rule, 0, Optional.empty(), arguments);
    }

    /** A finding at a place in the statement. */
    void at(Rule rule, int offset, Object... arguments) {
        report(rule, offset, Optional.empty(), arguments);
    }

    /** A finding with a safe way. */
    void safely(Rule rule, int offset, String rewrite, Object... arguments) {
        report(rule, offset, Optional.of(rewrite), arguments);
    }

    private void report(Rule rule, int offset, Optional<String> rewrite, Object... arguments) {
        Severity severity = options.severity(rule);
        if (severity == Severity.OFF) {
            return;
        }
        boolean small = WorkRules.isAboutRows(rule) && isSmall();
        String size = WorkRules.isAboutRows(rule) ? size() : "";
        List<Lock> locks =
                rule.lock().startsWith("none") ? List.of() : prediction().locks();
        findings.accept(new Finding(
                rule,
                small ? Severity.NOTE : severity,
                shape.place(offset),
                rule.what(arguments) + size,
                locks,
                rewrite));
    }

    private Optional<LintCatalog.Table> largest() {
        return prediction().locks().stream()
                .flatMap(lock -> catalog().table(lock.relation()).stream())
                .max((a, b) -> Long.compare(a.bytes(), b.bytes()));
    }

    private boolean isSmall() {
        return largest().filter(table -> table.bytes() <= options.smallTable()).isPresent();
    }

    private String size() {
        return largest()
                .map(table -> " (" + table.name() + " has " + ByteCount.text(table.bytes())
                        + (table.rows() < 0 ? "" : ", about " + table.rows() + " rows") + ")")
                .orElse("");
    }
}
