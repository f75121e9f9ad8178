package dev.pgpx.schema.ddl;

import dev.pgpx.query.text.Identifiers;
import dev.pgpx.schema.fact.BaseTypeFact;
import dev.pgpx.schema.fact.CompositeTypeFact;
import dev.pgpx.schema.fact.DomainCheckFact;
import dev.pgpx.schema.fact.DomainFact;
import dev.pgpx.schema.fact.Fact;
import dev.pgpx.schema.fact.ObjectName;
import dev.pgpx.schema.fact.RangeTypeFact;
import dev.pgpx.schema.fact.ShellTypeFact;
import dev.pgpx.schema.order.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Domains, composite, range and base types. */
final class UserTypeRules {
    static final List<Rule<?>> ALL = List.of(
            new Rule<>(
                    DomainFact.class,
                    UserTypeRules::domain,
                    domain -> List.of("drop domain " + domain.name().sql())),
            Rule.of(
                    DomainCheckFact.class,
                    check -> alter(check.domain()) + "add " + check(check) + (check.validated() ? "" : " not valid"),
                    check -> alter(check.domain()) + "drop constraint " + Identifiers.quote(check.name())),
            Rule.of(CompositeTypeFact.class, UserTypeRules::composite, type -> dropType(type.name())),
            Rule.of(RangeTypeFact.class, UserTypeRules::range, type -> dropType(type.name())),
            // it goes with its functions, which need it as it needs them
            Rule.of(
                    BaseTypeFact.class,
                    type -> "create type " + type.name().sql() + Text.definition(type.options()),
                    type -> dropType(type.name()) + " cascade"),
            new Rule<>(
                    ShellTypeFact.class,
                    (type, step) -> List.of("create type " + type.name().sql()),
                    type -> List.of("drop type if exists " + type.name().sql())));

    private UserTypeRules() {}

    private static String alter(ObjectName domain) {
        return "alter domain " + domain.sql() + " ";
    }

    private static String dropType(ObjectName name) {
        return "drop type " + name.sql();
    }

    private static List<String> domain(DomainFact domain, Step step) {
        StringBuilder sql = new StringBuilder("create domain ");
        sql.append(domain.name().sql()).append(" as ").append(domain.type());
        sql.append(Text.collate(domain.collation()));
        domain.defaultValue().ifPresent(value -> sql.append(" default ").append(value));
        domain.notNull().ifPresent(name -> sql.append(" constraint ").append(Identifiers.quote(name)));
        sql.append(domain.nullable() ? "" : " not null");
        List<String> later = new ArrayList<>();
        for (Fact part : step.parts()) {
            if (part instanceof DomainCheckFact check && check.validated()) {
                sql.append("\n    ").append(check(check));
            } else if (part instanceof DomainCheckFact check) {
                later.add(alter(check.domain()) + "add " + check(check) + " not valid");
            }
        }
        later.add(0, sql.toString());
        return later;
    }

    private static String check(DomainCheckFact check) {
        return "constraint " + Identifiers.quote(check.name()) + " check (" + check.expression() + ")";
    }

    private static String composite(CompositeTypeFact type) {
        String attributes = type.attributes().stream()
                .map(attribute -> "\n    " + Identifiers.quote(attribute.name()) + " " + attribute.type()
                        + Text.collate(attribute.collation()))
                .collect(Collectors.joining(","));
        return "create type " + type.name().sql() + " as (" + attributes + (attributes.isEmpty() ? ")" : "\n)");
    }

    private static String range(RangeTypeFact type) {
        Map<String, String> options = new TreeMap<>();
        options.put("subtype", type.subtype());
        type.operatorClass().ifPresent(name -> options.put("subtype_opclass", name.sql()));
        type.collation().ifPresent(name -> options.put("collation", name.sql()));
        type.canonical().ifPresent(function -> options.put("canonical", function));
        type.difference().ifPresent(function -> options.put("subtype_diff", function));
        type.multirange().ifPresent(name -> options.put("multirange_type_name", name.sql()));
        return "create type " + type.name().sql() + " as range" + Text.definition(options);
    }
}
