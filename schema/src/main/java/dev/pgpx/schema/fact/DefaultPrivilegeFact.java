package dev.pgpx.schema.fact;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a role may do with objects that another will create, as far as that differs from what it may without being told.
 *
 * @param creator the role that creates
 * @param schema the schema; empty for all
 * @param objects the kind of objects, in the plural: {@code tables}
 * @param grantee the role; empty for {@code public}
 * @param granted the privileges, in upper case
 * @param grantable those of them that it may grant to others
 * @param revoked those that it would have and was denied
 */
public record DefaultPrivilegeFact(
        String creator,
        Optional<String> schema,
        String objects,
        String grantee,
        SortedSet<String> granted,
        SortedSet<String> grantable,
        SortedSet<String> revoked)
        implements Fact {
    /** Takes copies. */
    public DefaultPrivilegeFact {
        granted = Collections.unmodifiableSortedSet(new TreeSet<>(granted));
        grantable = Collections.unmodifiableSortedSet(new TreeSet<>(grantable));
        revoked = Collections.unmodifiableSortedSet(new TreeSet<>(revoked));
    }

    @Override
    public FactKey key() {
        return new FactKey(
                FactKind.DEFAULT_PRIVILEGE,
                new ObjectName(schema.orElse(""), creator),
                objects + (grantee.isEmpty() ? " to public" : " to role " + grantee));
    }

    @Override
    public Set<FactKey> dependencies() {
        return schema.map(name -> Set.of(new SchemaFact(name).key())).orElse(Set.of());
    }
}
