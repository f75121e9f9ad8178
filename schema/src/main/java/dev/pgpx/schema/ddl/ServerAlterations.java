package dev.pgpx.schema.ddl;

import dev.pgpx.query.text.Identifiers;
import dev.pgpx.schema.action.Action;
import dev.pgpx.schema.fact.ForeignDataWrapperFact;
import dev.pgpx.schema.fact.ServerFact;
import dev.pgpx.schema.fact.UserMappingFact;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How foreign-data wrappers, servers and user mappings are altered. */
final class ServerAlterations {
    static final List<AlterRule<?>> ALL = List.of(
            new AlterRule<>(ForeignDataWrapperFact.class, ServerAlterations::wrapper),
            new AlterRule<>(ServerFact.class, ServerAlterations::server),
            new AlterRule<>(UserMappingFact.class, ServerAlterations::mapping));

    private ServerAlterations() {}

    private static void wrapper(ForeignDataWrapperFact before, ForeignDataWrapperFact after, Alteration alteration) {
        String alter = "alter foreign data wrapper " + Identifiers.quote(after.name()) + " ";
        if (alteration.take("handler")) {
            alteration.add(Action.of(
                    alter + after.handler().map(name -> "handler " + name).orElse("no handler")));
        }
        if (alteration.take("validator")) {
            alteration.add(Action.of(
                    alter + after.validator().map(name -> "validator " + name).orElse("no validator")));
        }
        options(alter, before.options(), alteration);
    }

    private static void server(ServerFact before, ServerFact after, Alteration alteration) {
        String alter = "alter server " + Identifiers.quote(after.name()) + " ";
        if (after.version().isPresent() && alteration.take("version")) {
            alteration.add(Action.of(
                    alter + "version " + Identifiers.literal(after.version().orElseThrow())));
        }
        options(alter, before.options(), alteration);
    }

    private static void mapping(UserMappingFact before, UserMappingFact after, Alteration alteration) {
        String role = after.role().isEmpty() ? "public" : Identifiers.quote(after.role());
        options(
                "alter user mapping for " + role + " server " + Identifiers.quote(after.server()) + " ",
                before.options(),
                alteration);
    }

    private static void options(String alter, Map<String, String> known, Alteration alteration) {
        Map<String, Optional<String>> entries = alteration.takeEntries("options");
        if (!entries.isEmpty()) {
            alteration.add(Action.of(alter + TableAlterations.foreignOptions(known, entries)));
        }
    }
}
