package dev.pgpx.processor.table;

import dev.pgpx.model.ManyToMany;
import dev.pgpx.processor.declaration.ComponentDeclaration;
import dev.pgpx.processor.declaration.DeclarationReader;
import dev.pgpx.processor.declaration.DefaultNaming;
import dev.pgpx.processor.declaration.TableDeclaration;
import dev.pgpx.processor.table.JoinTableModel.JoinColumn;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds join tables. One is named after both tables, the owner's first; its columns after table and key column of each side:
 * {@code author_tag (author_id, tag_id)}. Where a table is related to itself, the second column is named after the component.
 */
public final class JoinTables {
    private final Keys keys;

    /**
     * Join tables over keys.
     *
     * @param keys the keys of both sides
     */
    public JoinTables(Keys keys) {
        this.keys = keys;
    }

    /**
     * The join table of a relation, seen from the record that has it.
     *
     * @param table the record
     * @param many a relation with {@code @ManyToMany}
     * @return the join table; empty when the checks refuse it
     */
    public Optional<JoinTableModel> of(TableDeclaration table, ComponentDeclaration many) {
        if (Partners.ownsJoinTable(many)) {
            return owned(table, many);
        }
        return Partners.ofMappedBy(table, many)
                .flatMap(owner -> owned(DeclarationReader.read(many.target().orElseThrow()), owner))
                .map(JoinTableModel::flipped);
    }

    private Optional<JoinTableModel> owned(TableDeclaration owner, ComponentDeclaration many) {
        if (keys.keyOf(owner) instanceof Key.Single ownKey
                && keys.targetKey(many).orElse(Key.Unusable.MISSING) instanceof Key.Single targetKey) {
            TableDeclaration target = DeclarationReader.read(many.target().orElseThrow());
            JoinColumn own = column(given(many, ManyToMany::column), owner.name(), owner, ownKey);
            String otherName = given(many, ManyToMany::targetColumn);
            JoinColumn other = column(otherName, target.name(), target, targetKey);
            if (other.name().equals(own.name())) {
                String byDefault = DefaultNaming.of(many.element()).column(many.name());
                other = column(otherName, byDefault, target, targetKey);
            }
            return Optional.of(new JoinTableModel(owner.schema(), name(owner, target, many), own, other));
        }
        return Optional.empty();
    }

    private static String given(ComponentDeclaration many, Function<ManyToMany, String> attribute) {
        return many.manyToMany().map(attribute).orElse("");
    }

    private static JoinColumn column(String given, String prefix, TableDeclaration table, Key.Single key) {
        Reference reference = new Reference(table.schema(), table.name(), key.columnName());
        String name = given.isEmpty() ? prefix + "_" + key.columnName() : given;
        return new JoinColumn(name, key.sqlType(), reference);
    }

    private static String name(TableDeclaration owner, TableDeclaration target, ComponentDeclaration many) {
        String given = given(many, ManyToMany::joinTable);
        return given.isEmpty() ? owner.name() + "_" + target.name() : given;
    }
}
