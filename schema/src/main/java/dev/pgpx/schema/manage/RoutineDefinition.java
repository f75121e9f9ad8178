package dev.pgpx.schema.manage;

import dev.pgpx.query.text.Identifiers;
import dev.pgpx.schema.fact.Fact;
import dev.pgpx.schema.fact.ObjectName;
import dev.pgpx.schema.fact.RoutineFact;
import dev.pgpx.schema.fact.RoutineFact.Parallel;
import dev.pgpx.schema.fact.RoutineFact.Traits;
import dev.pgpx.schema.fact.RoutineFact.Volatility;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A function or procedure in the making: each method gives another definition. Immutable.
 *
 * @param name its name
 * @param arguments its arguments, in order
 * @param result what it returns, as SQL text; empty for a procedure
 * @param language its language
 * @param volatility whether a function depends on more than its arguments
 * @param strict whether a function returns null when any argument is null
 * @param securityDefiner whether it runs with the privileges of its owner
 * @param body its body
 */
public record RoutineDefinition(
        ObjectName name,
        List<Argument> arguments,
        Optional<String> result,
        String language,
        Volatility volatility,
        boolean strict,
        boolean securityDefiner,
        String body)
        implements Definition {
    /**
     * An argument that is passed in.
     *
     * @param name its name
     * @param type its type, as SQL text
     */
    public record Argument(String name, String type) {}

    /** Takes a copy. */
    public RoutineDefinition {
        arguments = List.copyOf(arguments);
    }

    /**
     * A function in SQL, volatile, without arguments.
     *
     * @param schema its schema; empty when the search path decides
     * @param name its name
     * @param result what it returns, as SQL text: {@code integer}, {@code setof text}, {@code trigger}
     * @param body its body
     * @return its definition
     */
    public static RoutineDefinition function(String schema, String name, String result, String body) {
        return new RoutineDefinition(
                new ObjectName(schema, name),
                List.of(),
                Optional.of(result),
                "sql",
                Volatility.VOLATILE,
                /* strict= */ false,
                /* securityDefiner= */ false,
                body);
    }

    /**
     * A procedure in SQL, without arguments.
     *
     * @param schema its schema; empty when the search path decides
     * @param name its name
     * @param body its body
     * @return its definition
     */
    public static RoutineDefinition procedure(String schema, String name, String body) {
        return new RoutineDefinition(
                new ObjectName(schema, name),
                List.of(),
                Optional.empty(),
                "sql",
                Volatility.VOLATILE,
                /* strict= */ false,
                /* securityDefiner= */ false,
                body);
    }

    /**
     * With one more argument.
     *
     * @param argument its name
     * @param type its type, as SQL text
     * @return the definition with it
     */
    public RoutineDefinition argument(String argument, String type) {
        List<Argument> all = new ArrayList<>(arguments);
        all.add(new Argument(argument, type));
        return new RoutineDefinition(name, all, result, language, volatility, strict, securityDefiner, body);
    }

    /**
     * In another language.
     *
     * @param other the language: {@code plpgsql}
     * @return the definition with it
     */
    public RoutineDefinition in(String other) {
        return new RoutineDefinition(name, arguments, result, other, volatility, strict, securityDefiner, body);
    }

    /**
     * A function that depends on no more than its arguments.
     *
     * @return the definition with that
     */
    public RoutineDefinition immutable() {
        return with(Volatility.IMMUTABLE);
    }

    /**
     * A function that gives the same for the same arguments within a statement.
     *
     * @return the definition with that
     */
    public RoutineDefinition stable() {
        return with(Volatility.STABLE);
    }

    /**
     * A function that returns null when any argument is null.
     *
     * @return the definition with that
     */
    public RoutineDefinition returningNullOnNull() {
        return new RoutineDefinition(name, arguments, result, language, volatility, true, securityDefiner, body);
    }

    /**
     * A routine that runs with the privileges of its owner.
     *
     * @return the definition with that
     */
    public RoutineDefinition asOwner() {
        return new RoutineDefinition(name, arguments, result, language, volatility, strict, true, body);
    }

    /**
     * The routine.
     *
     * @return the fact
     */
    public RoutineFact fact() {
        String types = arguments.stream().map(Argument::type).collect(Collectors.joining(", ", "(", ")"));
        boolean set = result.filter(sql -> sql.toLowerCase(Locale.ROOT).matches("(?s)(setof|table)\\b.*"))
                .isPresent();
        Traits traits = new Traits(
                volatility,
                strict,
                securityDefiner,
                /* leakproof= */ false,
                /* window= */ false,
                Parallel.UNSAFE,
                100,
                set ? 1000 : 0,
                Optional.empty());
        return new RoutineFact(name, types, result.isEmpty(), list(), result, language, traits, Map.of(), definition());
    }

    @Override
    public List<Fact> facts() {
        return List.of(fact());
    }

    private RoutineDefinition with(Volatility other) {
        return new RoutineDefinition(name, arguments, result, language, other, strict, securityDefiner, body);
    }

    private String list() {
        return arguments.stream()
                .map(argument -> Identifiers.quote(argument.name()) + " " + argument.type())
                .collect(Collectors.joining(", "));
    }

    /** Facts keep the statement of a routine, which for those of a server is the server's. */
    private String definition() {
        return "create " + (result.isEmpty() ? "procedure " : "function ") + name.sql() + "(" + list() + ")\n"
                + result.map(sql -> "returns " + sql + "\n").orElse("")
                + "language " + Identifiers.quote(language) + "\n"
                + (volatility == Volatility.VOLATILE ? "" : volatility.name().toLowerCase(Locale.ROOT) + "\n")
                + (strict ? "strict\n" : "")
                + (securityDefiner ? "security definer\n" : "")
                + "as " + Identifiers.literal(body);
    }
}
