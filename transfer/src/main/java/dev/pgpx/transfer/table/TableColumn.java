package dev.pgpx.transfer.table;

import dev.pgpx.query.text.Identifiers;

/**
 * A column.
 *
 * @param name its name
 * @param type its type, as SQL writes it
 * @param shape what its values look like
 * @param generated whether the server computes it, so that nobody can write it
 * @param alwaysIdentity whether it is {@code generated always as identity}
 */
public record TableColumn(String name, String type, TypeShape shape, boolean generated, boolean alwaysIdentity) {
    /**
     * The name as SQL text.
     *
     * @return quoted where needed
     */
    public String sql() {
        return Identifiers.quote(name);
    }
}
