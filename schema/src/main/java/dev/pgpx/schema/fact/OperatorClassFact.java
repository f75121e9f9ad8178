package dev.pgpx.schema.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An operator class.
 *
 * @param name its name
 * @param method its access method
 * @param type the type that it is for, as SQL text
 * @param byDefault whether it is the default of the type
 * @param family its family
 * @param storage the type that is stored, as SQL text; empty for the same
 * @param members its operators and functions, as SQL text, in the order of their numbers
 */
public record OperatorClassFact(
        ObjectName name,
        String method,
        String type,
        boolean byDefault,
        ObjectName family,
        Optional<String> storage,
        List<String> members)
        implements Fact {
    /** Takes copies. */
    public OperatorClassFact {
        members = List.copyOf(members);
    }

    @Override
    public FactKey key() {
        return new FactKey(FactKind.OPERATOR_CLASS, name, method);
    }

    @Override
    public Set<FactKey> dependencies() {
        return SchemaFact.of(name);
    }
}
