package dev.pgpx.schema.fact;

import java.util.Set;

/**
 * The name of a base or range type whose functions are created before the type itself; or of one that was never defined.
 *
 * @param name its name
 */
public record ShellTypeFact(ObjectName name) implements Fact {
    @Override
    public FactKey key() {
        return FactKey.of(FactKind.SHELL_TYPE, name);
    }

    @Override
    public Set<FactKey> dependencies() {
        return SchemaFact.of(name);
    }
}
