package dev.pgpx.processor.table;

import dev.pgpx.model.ManyToMany;
import dev.pgpx.processor.declaration.ComponentDeclaration;
import dev.pgpx.processor.declaration.DeclarationReader;
import dev.pgpx.processor.declaration.DefaultNaming;
import dev.pgpx.processor.declaration.Role;
import dev.pgpx.processor.declaration.TableDeclaration;
import dev.pgpx.processor.table.JoinTableModel.JoinColumn;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.TypeElement;

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
        if (many.through().isPresent()) {
            return through(table, many, DeclarationReader.read(many.through().get()));
        }
        return Partners.ofMappedBy(table, many)
                .flatMap(owner -> owned(DeclarationReader.read(many.target().orElseThrow()), owner))
                .map(JoinTableModel::flipped);
    }

    private Optional<JoinTableModel> owned(TableDeclaration owner, ComponentDeclaration many) {
        if (keys.keyOf(owner) instanceof Key.Usable ownKey
                && keys.targetKey(many).orElse(Key.Unusable.MISSING) instanceof Key.Usable targetKey
                && !ownKey.isComposite()
                && !targetKey.isComposite()) {
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

    private Optional<JoinTableModel> through(
            TableDeclaration table, ComponentDeclaration many, TableDeclaration record) {
        List<ComponentDeclaration> own = candidates(record, table.record(), given(many, ManyToMany::column));
        List<ComponentDeclaration> others =
                candidates(record, many.target().orElseThrow(), given(many, ManyToMany::targetColumn));
        return own.size() == 1 && others.size() == 1 && !own.get(0).equals(others.get(0))
                ? Optional.of(
                        new JoinTableModel(record.schema(), record.name(), column(own.get(0)), column(others.get(0))))
                : Optional.empty();
    }

    /**
     * The components of the record of a join table that may point to a side of it.
     *
     * @param record the record of the join table
     * @param side the record at that side
     * @param column the name of the column; empty for any
     * @return the relations to one row of that side over one column
     */
    public List<ComponentDeclaration> candidates(TableDeclaration record, TypeElement side, String column) {
        return record.components(Role.ONE)
                .filter(one -> one.pointsTo(Role.ONE, side))
                .filter(one -> keys.columns(one).size() == 1)
                .filter(one -> column.isEmpty() || keys.columnNames(one).contains(column))
                .toList();
    }

    private JoinColumn column(ComponentDeclaration one) {
        ColumnModel column = keys.columns(one).get(0);
        return new JoinColumn(
                column.name(), column.sqlType(), column.reference().orElseThrow());
    }

    private static String given(ComponentDeclaration many, Function<ManyToMany, String> attribute) {
        return many.manyToMany().map(attribute).orElse("");
    }

    private static JoinColumn column(String given, String prefix, TableDeclaration table, Key.Usable usable) {
        Key.KeyColumn key = usable.columns().get(0);
        Reference reference = new Reference(table.schema(), table.name(), key.name());
        String name = given.isEmpty() ? prefix + "_" + key.name() : given;
        return new JoinColumn(name, key.sqlType(), reference);
    }

    private static String name(TableDeclaration owner, TableDeclaration target, ComponentDeclaration many) {
        String given = given(many, ManyToMany::joinTable);
        return given.isEmpty() ? owner.name() + "_" + target.name() : given;
    }
}
