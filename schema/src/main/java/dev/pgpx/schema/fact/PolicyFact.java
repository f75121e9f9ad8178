package dev.pgpx.schema.fact;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A row-level security policy of a table.
 *
 * @param table its table
 * @param name its name
 * @param permissive whether one such policy is enough; else all restrictive ones must hold, too
 * @param command the command that it is for, in lower case; {@code all} for all
 * @param roles the roles that it is for; empty for {@code public}
 * @param using which rows are seen, as SQL text
 * @param check which rows may be written, as SQL text
 */
public record PolicyFact(
        ObjectName table,
        String name,
        boolean permissive,
        String command,
        SortedSet<String> roles,
        Optional<String> using,
        Optional<String> check)
        implements Fact {
    /** Takes copies. */
    public PolicyFact {
        roles = Collections.unmodifiableSortedSet(new TreeSet<>(roles));
    }

    @Override
    public FactKey key() {
        return new FactKey(FactKind.POLICY, table, name);
    }

    @Override
    public Set<FactKey> dependencies() {
        return Set.of(TableFact.keyOf(table));
    }
}
