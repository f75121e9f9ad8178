package dev.pgpx.schema.ddl;

import dev.pgpx.query.text.Identifiers;
import dev.pgpx.schema.fact.ForeignDataWrapperFact;
import dev.pgpx.schema.fact.PublicationFact;
import dev.pgpx.schema.fact.PublicationFact.Published;
import dev.pgpx.schema.fact.ServerFact;
import dev.pgpx.schema.fact.SubscriptionFact;
import dev.pgpx.schema.fact.UserMappingFact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Foreign-data wrappers, servers, user mappings, publications and subscriptions. */
final class ForeignRules {
    static final List<Rule<?>> ALL = List.of(
            Rule.of(
                    ForeignDataWrapperFact.class,
                    wrapper -> "create " + ObjectText.of(wrapper.key())
                            + wrapper.handler()
                                    .map(function -> " handler " + function)
                                    .orElse("")
                            + wrapper.validator()
                                    .map(function -> " validator " + function)
                                    .orElse("")
                            + Text.options(wrapper.options()),
                    wrapper -> "drop " + ObjectText.of(wrapper.key())),
            Rule.of(ServerFact.class, ForeignRules::server, server -> "drop " + ObjectText.of(server.key())),
            Rule.of(
                    UserMappingFact.class,
                    mapping -> "create " + ObjectText.of(mapping.key()) + Text.options(mapping.options()),
                    mapping -> "drop " + ObjectText.of(mapping.key())),
            Rule.of(
                    PublicationFact.class,
                    ForeignRules::publication,
                    publication -> "drop " + ObjectText.of(publication.key())),
            new Rule<>(
                    SubscriptionFact.class,
                    (subscription, step) -> List.of(subscription(subscription)),
                    ForeignRules::dropSubscription));

    private ForeignRules() {}

    private static String server(ServerFact server) {
        return "create " + ObjectText.of(server.key())
                + server.type()
                        .map(type -> " type " + Identifiers.literal(type))
                        .orElse("")
                + server.version()
                        .map(version -> " version " + Identifiers.literal(version))
                        .orElse("")
                + " foreign data wrapper " + Identifiers.quote(server.wrapper()) + Text.options(server.options());
    }

    private static String publication(PublicationFact publication) {
        Map<String, String> options = new TreeMap<>();
        options.put("publish", String.join(", ", publication.operations()));
        if (publication.viaRoot()) {
            options.put("publish_via_partition_root", "true");
        }
        if (publication.generatedColumns()) {
            options.put("publish_generated_columns", "stored");
        }
        List<String> members = new ArrayList<>();
        publication.tables().forEach(table -> members.add((members.isEmpty() ? "table " : "") + published(table)));
        publication.schemas().forEach(schema -> members.add("tables in schema " + Identifiers.quote(schema)));
        String of = publication.allTables() ? "all tables" : String.join(",\n    ", members);
        return "create publication " + Identifiers.quote(publication.name()) + (of.isEmpty() ? "" : " for " + of)
                + Text.parameters(" with ", options);
    }

    private static String published(Published table) {
        return "only " + table.table().sql()
                + (table.columns().isEmpty() ? "" : " " + Text.list(table.columns()))
                + table.condition().map(rows -> " where (" + rows + ")").orElse("");
    }

    /** It is created without a word to the other server, and disabled: it would take the changes from the original. */
    private static String subscription(SubscriptionFact subscription) {
        return "create subscription " + Identifiers.quote(subscription.name()) + " connection "
                + Identifiers.literal(subscription.connection()) + " publication "
                + subscription.publications().stream().map(Identifiers::quote).collect(Collectors.joining(", "))
                + subscription.options().entrySet().stream()
                        .map(entry -> ", " + entry.getKey() + " = " + entry.getValue())
                        .collect(Collectors.joining("", " with (connect = false", ")"));
    }

    /** The slot on the other server stays. */
    private static List<String> dropSubscription(SubscriptionFact subscription) {
        String name = Identifiers.quote(subscription.name());
        return List.of(
                "alter subscription " + name + " disable",
                "alter subscription " + name + " set (slot_name = none)",
                "drop subscription " + name);
    }
}
