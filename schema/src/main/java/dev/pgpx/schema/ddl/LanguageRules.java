package dev.pgpx.schema.ddl;

import dev.pgpx.query.text.Identifiers;
import dev.pgpx.schema.fact.AccessMethodFact;
import dev.pgpx.schema.fact.CollationFact;
import dev.pgpx.schema.fact.ConversionFact;
import dev.pgpx.schema.fact.FactKey;
import dev.pgpx.schema.fact.LanguageFact;
import dev.pgpx.schema.fact.RoleFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Languages, access methods, collations, conversions and roles. */
final class LanguageRules {
    static final List<Rule<?>> ALL = List.of(
            Rule.of(LanguageFact.class, LanguageRules::language, language -> drop(language.key())),
            Rule.of(
                    AccessMethodFact.class,
                    method -> "create access method " + Identifiers.quote(method.name()) + " type " + method.type()
                            + " handler " + method.handler(),
                    method -> drop(method.key())),
            Rule.of(
                    CollationFact.class,
                    collation -> "create collation " + collation.name().sql() + Text.definition(collation.options()),
                    collation -> drop(collation.key())),
            Rule.of(
                    ConversionFact.class,
                    conversion -> "create " + (conversion.byDefault() ? "default " : "") + "conversion "
                            + conversion.name().sql() + " for " + Identifiers.literal(conversion.from()) + " to "
                            + Identifiers.literal(conversion.to()) + " from " + conversion.function(),
                    conversion -> drop(conversion.key())),
            new Rule<>(RoleFact.class, (role, step) -> role(role), role -> List.of(drop(role.key()))));

    /** Settings that are lists of names: the catalogs have them quoted already. */
    private static final Set<String> LISTS = Set.of(
            "local_preload_libraries",
            "search_path",
            "session_preload_libraries",
            "shared_preload_libraries",
            "temp_tablespaces",
            "unix_socket_directories");

    private LanguageRules() {}

    private static String drop(FactKey key) {
        return "drop " + ObjectText.of(key);
    }

    private static String language(LanguageFact language) {
        return "create " + (language.trusted() ? "trusted " : "") + "language " + Identifiers.quote(language.name())
                + " handler " + language.handler()
                + language.inline().map(function -> " inline " + function).orElse("")
                + language.validator().map(function -> " validator " + function).orElse("");
    }

    private static List<String> role(RoleFact role) {
        String name = Identifiers.quote(role.name());
        List<String> statements = new ArrayList<>();
        statements.add("create role " + name
                + role.attributes().stream().map(word -> " " + word).collect(Collectors.joining())
                + role.connectionLimit()
                        .map(limit -> " connection limit " + limit)
                        .orElse("")
                + role.validUntil()
                        .map(time -> " valid until " + Identifiers.literal(time))
                        .orElse(""));
        role.settings()
                .forEach((setting, value) -> statements.add("alter role " + name + " set "
                        + Text.parameter(setting) + " to "
                        + (LISTS.contains(setting.toLowerCase(Locale.ROOT)) ? value : Identifiers.literal(value))));
        role.memberships()
                .forEach((of, with) -> statements.add(
                        "grant " + Identifiers.quote(of) + " to " + name + (with.isEmpty() ? "" : " with " + with)));
        return statements;
    }
}
