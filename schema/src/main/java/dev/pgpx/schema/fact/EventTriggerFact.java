package dev.pgpx.schema.fact;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * An event trigger.
 *
 * @param name its name
 * @param event the event
 * @param tags the commands that it fires for; empty for all
 * @param function the function that it calls, as SQL text
 * @param firing when it fires
 */
public record EventTriggerFact(String name, String event, SortedSet<String> tags, String function, Firing firing)
        implements Fact {
    /** Takes copies. */
    public EventTriggerFact {
        tags = Collections.unmodifiableSortedSet(new TreeSet<>(tags));
    }

    @Override
    public FactKey key() {
        return FactKey.of(FactKind.EVENT_TRIGGER, name);
    }

    @Override
    public Set<FactKey> dependencies() {
        return Set.of();
    }
}
