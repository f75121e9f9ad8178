package dev.pgpx.schema.fact;

import dev.pgpx.query.text.Identifiers;
import java.util.Map;
import java.util.Set;

/**
 * As whom a role uses a foreign server. {@link #toString} shows no options, since passwords may be among them.
 *
 * @param server the foreign server
 * @param role the role; empty for {@code public}
 * @param options the options, by name; secrets are masked unless they were asked for
 */
public record UserMappingFact(String server, String role, Map<String, String> options) implements Fact {
    /** Takes copies. */
    public UserMappingFact {
        options = TableFact.ordered(options);
    }

    @Override
    public FactKey key() {
        return new FactKey(
                FactKind.USER_MAPPING, new ObjectName("", server), role.isEmpty() ? "public" : Identifiers.quote(role));
    }

    @Override
    public Set<FactKey> dependencies() {
        return Set.of(FactKey.of(FactKind.SERVER, server));
    }

    @Override
    public String toString() {
        return key() + " with options " + options.keySet();
    }
}
