package dev.pgpx.schema.fact;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A subscription. {@link #toString} does not show how it connects, since a password may be part of that.
 *
 * @param name its name
 * @param connection how it connects; a password is masked unless it was asked for
 * @param publications the publications there, in order
 * @param enabled whether it receives changes
 * @param options what follows {@code with}, by option: {@code slot_name}, {@code binary}, {@code streaming} …
 */
public record SubscriptionFact(
        String name, String connection, List<String> publications, boolean enabled, Map<String, String> options)
        implements Fact {
    /** Takes copies. */
    public SubscriptionFact {
        options = TableFact.ordered(options);
        publications = List.copyOf(publications);
    }

    @Override
    public FactKey key() {
        return FactKey.of(FactKind.SUBSCRIPTION, name);
    }

    @Override
    public Set<FactKey> dependencies() {
        return Set.of();
    }

    @Override
    public String toString() {
        return key() + " of " + publications + " with " + options;
    }
}
