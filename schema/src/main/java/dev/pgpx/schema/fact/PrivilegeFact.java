package dev.pgpx.schema.fact;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a role may do with an object, as far as that differs from what it may without being told.
 *
 * @param of the object
 * @param grantee the role; empty for {@code public}
 * @param granted the privileges, in upper case: {@code SELECT}
 * @param grantable those of them that it may grant to others
 * @param revoked those that it would have and was denied
 */
public record PrivilegeFact(
        FactKey of, String grantee, SortedSet<String> granted, SortedSet<String> grantable, SortedSet<String> revoked)
        implements SaidFact {
    /** Takes copies. */
    public PrivilegeFact {
        granted = Collections.unmodifiableSortedSet(new TreeSet<>(granted));
        grantable = Collections.unmodifiableSortedSet(new TreeSet<>(grantable));
        revoked = Collections.unmodifiableSortedSet(new TreeSet<>(revoked));
    }

    @Override
    public FactKey key() {
        return FactKey.about(FactKind.PRIVILEGE, of, grantee.isEmpty() ? "to public" : "to role " + grantee);
    }

    @Override
    public Set<FactKey> dependencies() {
        return Set.of(of);
    }
}
