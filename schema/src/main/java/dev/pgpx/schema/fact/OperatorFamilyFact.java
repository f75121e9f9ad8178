package dev.pgpx.schema.fact;

import java.util.List;
import java.util.Set;

/**
 * An operator family.
 *
 * @param name its name
 * @param method its access method
 * @param members the operators and functions that belong to none of its classes, as SQL text, in the order of their numbers
 */
public record OperatorFamilyFact(ObjectName name, String method, List<String> members) implements Fact {
    /** Takes copies. */
    public OperatorFamilyFact {
        members = List.copyOf(members);
    }

    @Override
    public FactKey key() {
        return new FactKey(FactKind.OPERATOR_FAMILY, name, method);
    }

    @Override
    public Set<FactKey> dependencies() {
        return SchemaFact.of(name);
    }
}
