package dev.pgpx.schema.ddl;

import dev.pgpx.query.Statement;
import dev.pgpx.schema.fact.FactKind;
import dev.pgpx.schema.fact.Facts;
import dev.pgpx.schema.order.DependencyOrder;
import dev.pgpx.schema.order.Step;
import java.util.List;
import java.util.stream.Stream;

/** The statements that create all that facts say. */
public final class CreateStatements {
    private CreateStatements() {}

    /**
     * The statements.
     *
     * @param facts all facts of a schema
     * @return the statements of each fact that is no part of another, in the order of dependency
     */
    public static List<Statement> of(Facts facts) {
        return DependencyOrder.of(facts).stream()
                .flatMap(CreateStatements::statements)
                .toList();
    }

    /**
     * Whether there are bodies of routines, which the server must not look at while things that they use are still to come
     * ({@code check_function_bodies}).
     *
     * @param facts all facts of a schema
     * @return whether there is a function or procedure
     */
    public static boolean hasBodies(Facts facts) {
        return facts.all().stream()
                .anyMatch(fact ->
                        fact.key().kind() == FactKind.FUNCTION || fact.key().kind() == FactKind.PROCEDURE);
    }

    private static Stream<Statement> statements(Step step) {
        return Rules.create(step).stream().map(sql -> statement(sql, step));
    }

    /**
     * A statement that says what it needs of the server.
     *
     * @param sql its text
     * @param step what it creates
     * @return the statement, which an older server is refused
     */
    public static Statement statement(String sql, Step step) {
        String label = "create " + step.key();
        Statement statement = Statement.of(sql, label);
        return new Statement(statement.sql(), statement.parameters(), label, Features.of(step.fact(), step.parts()));
    }
}
