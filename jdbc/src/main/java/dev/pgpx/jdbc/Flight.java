package dev.pgpx.jdbc;

import dev.pgpx.query.Statement;
import dev.pgpx.types.ParameterWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Statements that go to the server in one round trip: those that open a transaction, then the caller's, and at last the
 * question for the transaction's id. The driver takes their texts, put together, as one statement with several results.
 *
 * @param opening statements before the caller's
 * @param statements the caller's statements
 * @param plans what is known of them
 * @param identifies whether the question for the id follows
 * @param fetchSize how many rows are fetched at a time, 0 for all
 */
record Flight(
        List<Statement> opening, List<Statement> statements, List<SqlPlan> plans, boolean identifies, int fetchSize) {
    private static final String BETWEEN = "\n;\n";

    static Flight of(List<Statement> opening, Statement statement, SqlPlan plan, boolean identifies, int fetchSize) {
        return new Flight(opening, List.of(statement), List.of(plan), identifies, fetchSize);
    }

    String text() {
        if (opening.isEmpty() && plans.size() == 1) {
            SqlPlan plan = plans.get(0);
            return identifies ? plan.identifying() : plan.text();
        }
        String all = plans.stream().map(SqlPlan::text).collect(Collectors.joining(BETWEEN));
        String opened = opening.isEmpty()
                ? all
                : opening.stream()
                                .map(each -> SqlPlan.of(each).text() + BETWEEN)
                                .collect(Collectors.joining())
                        + all;
        return identifies ? opened + BETWEEN + SqlPlan.IDENTIFY : opened;
    }

    /** The text of each, in their order. */
    List<String> texts() {
        List<String> texts = new ArrayList<>(opening.size() + plans.size() + 1);
        for (Statement statement : opening) {
            texts.add(SqlPlan.of(statement).text());
        }
        for (SqlPlan plan : plans) {
            texts.add(plan.text());
        }
        if (identifies) {
            texts.add(SqlPlan.IDENTIFY);
        }
        return texts;
    }

    void bind(ParameterWriter parameters) {
        for (Statement statement : opening) {
            statement.parameters().writeTo(parameters);
        }
        for (Statement statement : statements) {
            statement.parameters().writeTo(parameters);
        }
    }

    /** Whether all of them are known to the server by names, each by its own. */
    boolean isPipelined() {
        return statements.size() > 1
                && isNamed()
                && opening.stream().allMatch(each -> SqlPlan.of(each).named());
    }

    /** Whether the server is to keep it by a name. */
    boolean isNamed() {
        for (SqlPlan plan : plans) { // for each statement there is: a stream would cost more than the answer
            if (!plan.named()) {
                return false;
            }
        }
        return true;
    }

    /** For messages: the first of the caller's statements stands for all. */
    Statement first() {
        return statements.get(0);
    }

    String label() {
        return first().label();
    }

    /** Whether the id comes after the results of several statements. */
    boolean identifiesLast() {
        return identifies && statements.size() > 1;
    }

    boolean mayWrite() {
        for (SqlPlan plan : plans) { // for each statement there is: a stream would cost more than the answer
            if (plan.effects().mayWrite()) {
                return true;
            }
        }
        return false;
    }

    boolean controlsTransaction() {
        return plans.stream().anyMatch(plan -> plan.effects().controlsTransaction());
    }

    /** Whether the texts show all that is done. */
    boolean isCertain() {
        return plans.stream().allMatch(plan -> plan.effects().isCertain());
    }

    boolean isSingle() {
        return plans.stream().allMatch(plan -> plan.effects().single());
    }
}
