package dev.pgpx.migrate.lint;

import dev.pgpx.schema.script.ScriptStatement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** What the comments of a file allow. One thread at a time. */
final class Silence {
    private final List<Allowance> allowances;
    private final List<ScriptStatement> statements;
    private final Set<Allowance> used = new HashSet<>();

    Silence(LintSource source) {
        this.statements = source.part().script().statements();
        this.allowances = Allowance.in(source.part().script().name(), source.text());
    }

    /** Whether a comment with a reason allows a finding at a statement. */
    boolean allows(ScriptStatement statement, Rule rule) {
        boolean allowed = false;
        for (Allowance allowance : allowances) {
            boolean fits =
                    allowance.id().equals(rule.id()) && statements(allowance).contains(statement);
            if (fits) {
                used.add(allowance);
                allowed |= !allowance.reason().isEmpty();
            }
        }
        return allowed;
    }

    /** What is wrong with the comments themselves; those of the way down are not looked at. */
    void problems(BiConsumer<Rule, Allowance> problems) {
        for (Allowance allowance : allowances) {
            if (statements(allowance).isEmpty()) {
                continue;
            }
            if (allowance.rule().isEmpty()) {
                problems.accept(Rule.ALLOW_UNKNOWN_RULE, allowance);
            } else if (allowance.reason().isEmpty()) {
                problems.accept(Rule.ALLOW_WITHOUT_REASON, allowance);
            } else if (!used.contains(allowance)) {
                problems.accept(Rule.ALLOW_UNUSED, allowance);
            }
        }
    }

    /** Those in whose lines it stands, or else the next. */
    private List<ScriptStatement> statements(Allowance allowance) {
        int line = allowance.place().line();
        List<ScriptStatement> around = new ArrayList<>();
        for (ScriptStatement statement : statements) {
            int first = statement.place().line();
            int last =
                    first + (int) statement.sql().chars().filter(c -> c == '\n').count();
            if (first <= line && line <= last) {
                around.add(statement);
            } else if (first > line) {
                return around.isEmpty() ? List.of(statement) : around;
            }
        }
        return around;
    }
}
