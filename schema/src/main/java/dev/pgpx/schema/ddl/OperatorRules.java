package dev.pgpx.schema.ddl;

import dev.pgpx.query.text.Identifiers;
import dev.pgpx.schema.fact.CastFact;
import dev.pgpx.schema.fact.CastFact.Context;
import dev.pgpx.schema.fact.Fact;
import dev.pgpx.schema.fact.OperatorClassFact;
import dev.pgpx.schema.fact.OperatorFact;
import dev.pgpx.schema.fact.OperatorFamilyFact;
import dev.pgpx.schema.fact.TransformFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Operators, their classes and families, casts and transforms. */
final class OperatorRules {
    static final List<Rule<?>> ALL = List.of(
            rule(OperatorFact.class, OperatorRules::operator),
            new Rule<>(OperatorFamilyFact.class, (family, step) -> family(family), OperatorRules::drop),
            rule(OperatorClassFact.class, OperatorRules::operatorClass),
            rule(CastFact.class, OperatorRules::cast),
            rule(TransformFact.class, OperatorRules::transform));

    private OperatorRules() {}

    private static <F extends Fact> Rule<F> rule(Class<F> type, Function<F, String> create) {
        return new Rule<>(type, (fact, step) -> List.of(create.apply(fact)), OperatorRules::drop);
    }

    private static List<String> drop(Fact fact) {
        return List.of("drop " + ObjectText.of(fact.key()));
    }

    private static String operator(OperatorFact operator) {
        Map<String, String> options = new TreeMap<>(operator.options());
        options.put("function", operator.function());
        operator.left().ifPresent(type -> options.put("leftarg", type));
        operator.right().ifPresent(type -> options.put("rightarg", type));
        return "create operator " + ObjectText.operator(operator.name()) + Text.definition(options);
    }

    private static List<String> family(OperatorFamilyFact family) {
        String name = ObjectText.of(family.key());
        String members = String.join(",\n    ", family.members());
        return family.members().isEmpty()
                ? List.of("create " + name)
                : List.of("create " + name, "alter " + name + " add\n    " + members);
    }

    private static String operatorClass(OperatorClassFact operators) {
        List<String> members = new ArrayList<>(operators.members());
        if (operators.storage().isPresent() || members.isEmpty()) { // there must be something
            members.add("storage " + operators.storage().orElse(operators.type()));
        }
        return "create operator class " + operators.name().sql() + (operators.byDefault() ? " default" : "")
                + " for type " + operators.type() + " using " + Identifiers.quote(operators.method()) + " family "
                + operators.family().sql() + " as\n    " + String.join(",\n    ", members);
    }

    private static String cast(CastFact cast) {
        String how =
                switch (cast.method()) {
                    case FUNCTION -> " with function " + cast.function().orElseThrow();
                    case INOUT -> " with inout";
                    case BINARY -> " without function";
                };
        return "create " + ObjectText.of(cast.key()) + how
                + (cast.context() == Context.EXPLICIT ? "" : " as " + Text.words(cast.context()));
    }

    private static String transform(TransformFact transform) {
        return "create " + ObjectText.of(transform.key()) + " ("
                + Stream.of(
                                transform.fromSql().map(function -> "from sql with function " + function),
                                transform.toSql().map(function -> "to sql with function " + function))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(", "))
                + ")";
    }
}
