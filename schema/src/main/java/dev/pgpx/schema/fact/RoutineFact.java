package dev.pgpx.schema.fact;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A function or procedure. The definition says all; what else is here is said by it, too.
 *
 * @param name its name
 * @param types the types of its arguments in parentheses, as SQL text: with its name, what identifies it
 * @param procedure whether it is called, not evaluated
 * @param arguments its arguments with their names, modes and defaults, as SQL text
 * @param result what it returns, as SQL text; empty for a procedure
 * @param language its language
 * @param traits what the planner and the executor may assume of it
 * @param settings the settings that it runs with, by name
 * @param definition the statement that creates it, as the server makes it
 */
public record RoutineFact(
        ObjectName name,
        String types,
        boolean procedure,
        String arguments,
        Optional<String> result,
        String language,
        Traits traits,
        Map<String, String> settings,
        String definition)
        implements Fact {
    /** Whether the result depends on more than the arguments. */
    public enum Volatility {
        /** On nothing else, ever. */
        IMMUTABLE,
        /** On nothing that changes within a statement. */
        STABLE,
        /** On anything. */
        VOLATILE
    }

    /** Whether it may run in parallel. */
    public enum Parallel {
        /** Nowhere. */
        UNSAFE,
        /** In the leader only. */
        RESTRICTED,
        /** Everywhere. */
        SAFE
    }

    /**
     * What may be assumed of a routine.
     *
     * @param volatility whether the result depends on more than the arguments
     * @param strict whether it returns null when any argument is null
     * @param securityDefiner whether it runs with the privileges of its owner
     * @param leakproof whether it tells nothing about its arguments
     * @param window whether it is a window function
     * @param parallel whether it may run in parallel
     * @param cost what one call is thought to cost
     * @param rows how many rows it is thought to return; 0 unless it returns a set
     * @param support the function that helps the planner, as SQL text
     */
    public record Traits(
            Volatility volatility,
            boolean strict,
            boolean securityDefiner,
            boolean leakproof,
            boolean window,
            Parallel parallel,
            double cost,
            double rows,
            Optional<String> support) {}

    /** Takes copies. */
    public RoutineFact {
        settings = TableFact.ordered(settings);
    }

    @Override
    public FactKey key() {
        return new FactKey(procedure ? FactKind.PROCEDURE : FactKind.FUNCTION, name, types);
    }

    @Override
    public Set<FactKey> dependencies() {
        return SchemaFact.of(name);
    }
}
