package dev.pgpx.processor.table;

import dev.pgpx.model.Check;
import dev.pgpx.model.DeleteRule;
import dev.pgpx.model.Exclude;
import dev.pgpx.model.SoftDelete;
import dev.pgpx.model.Unique;
import dev.pgpx.processor.declaration.ComponentDeclaration;
import dev.pgpx.processor.declaration.HierarchyDeclaration;
import dev.pgpx.processor.declaration.Names;
import dev.pgpx.processor.declaration.TableDeclaration;
import dev.pgpx.query.text.Identifiers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the constraints of a table: its primary key, then the unique constraints, foreign keys, checks and exclusions, of
 * components before those of the type, and between the two the checks that follow from Jakarta Validation. One without a name has that which PostgreSQL would give it, with a number where the table
 * has such a one already.
 */
final class Constraints {
    private final TableDeclaration table;
    private final List<ColumnModel> all;
    private final StoredTableModel stored;
    private final List<ColumnModel> columns;
    private final ConstraintNames names;
    private final List<ConstraintModel> found = new ArrayList<>();

    private Constraints(TableDeclaration table, List<ColumnModel> all, StoredTableModel stored, ConstraintNames names) {
        this.table = table;
        this.all = all;
        this.stored = stored;
        this.columns = stored.ownColumns();
        this.names = names;
    }

    /**
     * The constraints of a table.
     *
     * @param table the table
     * @param columns its columns; some may be missing where a check refuses them
     * @param stored the tables that have them
     * @return the constraints, in order, those of one table after those of another
     */
    public static List<ConstraintModel> of(
            TableDeclaration table, List<ColumnModel> columns, List<StoredTableModel> stored) {
        ConstraintNames names = new ConstraintNames(table, columns);
        List<ConstraintModel> found = new ArrayList<>();
        for (StoredTableModel each : stored) {
            Constraints constraints = new Constraints(table, columns, each, names);
            constraints.primaryKey();
            constraints.uniques();
            constraints.foreignKeys();
            constraints.checks();
            constraints.exclusions();
            found.addAll(constraints.found);
        }
        return found;
    }

    private void primaryKey() {
        List<ColumnModel> key = stored.keyColumns();
        if (key.isEmpty()) {
            return;
        }
        String name = names.name(stored.name(), "", List.of(), "pkey");
        String member = stored.joined() ? "" : names.free(ofTable("primaryKey"));
        found.add(new ConstraintModel(new ConstraintModel.PrimaryKey(), name, member, key, stored));
        if (stored.joined()) {
            String partOf = names.name(stored.name(), "", key, "fkey");
            found.add(new ConstraintModel(
                    new ConstraintModel.PartOf(table.schema(), table.name()), partOf, "", key, stored));
        }
    }

    /** The name of a member: where each subtype has a table with all columns, it begins with the subtype. */
    private String ofTable(String member) {
        return stored.subtype()
                .filter(subtype -> !stored.joined())
                .map(subtype -> Names.decapitalized(subtype.declaration().name()) + Names.capitalized(member))
                .orElse(member);
    }

    private void uniques() {
        byComponent().forEach((component, of) -> component.uniques().forEach(unique -> unique(unique, of)));
        for (Unique unique : table.uniques()) {
            if (isOwn(everyColumnOf(unique.value()))) {
                unique(unique, columnsOf(unique.value()));
            }
        }
    }

    /** Whether what stands at the type is about this table: all that it names is there. */
    private boolean isOwn(List<ColumnModel> named) {
        return columns.containsAll(named) && !(stored.joined() && named.isEmpty());
    }

    private List<ColumnModel> everyColumnOf(String[] components) {
        return columnsOf(components, all);
    }

    private void unique(Unique unique, List<ColumnModel> of) {
        ConstraintModel.Rule rule = new ConstraintModel.Unique(unique.nullsNotDistinct(), notDeleted());
        add(rule, unique.name(), of, of, "key", "Key");
    }

    private String notDeleted() {
        return columns.stream()
                .filter(column -> column.component().has(SoftDelete.class))
                .map(column -> Identifiers.quote(column.name()) + " is null")
                .findFirst()
                .orElse("");
    }

    private void foreignKeys() {
        byComponent().forEach((component, of) -> {
            List<Reference> references =
                    of.stream().flatMap(column -> column.reference().stream()).toList();
            if (!references.isEmpty()) {
                DeleteRule onDelete = component.deleteRule();
                add(new ConstraintModel.ForeignKey(references, onDelete), "", of, of, "fkey", "ForeignKey");
            }
        });
    }

    /** The columns of each component: several of a relation to a key of several. */
    private Map<ComponentDeclaration, List<ColumnModel>> byComponent() {
        Map<ComponentDeclaration, List<ColumnModel>> found = new LinkedHashMap<>();
        columns.forEach(column -> found.computeIfAbsent(column.component(), any -> new ArrayList<>())
                .add(column));
        return found;
    }

    private void checks() {
        for (ComponentDeclaration component : table.components()) {
            if (isOneOfSeveral() && !has(component)) {
                continue;
            }
            component.checks().forEach(check -> check(check, PrefixedSql.of(component, check.value(), columns)));
        }
        columns.forEach(this::rules);
        for (Check check : table.checks()) {
            if (isOwn(mentionedIn(check.value(), all))) {
                check(check, check.value());
            }
        }
    }

    private boolean isOneOfSeveral() {
        return table.hierarchy().filter(HierarchyDeclaration::hasSeveralTables).isPresent();
    }

    private boolean has(ComponentDeclaration component) {
        return columns.stream().anyMatch(column -> column.component().equals(component));
    }

    private void check(Check check, String condition) {
        List<ColumnModel> mentioned = mentionedIn(condition);
        List<ColumnModel> named = mentioned.size() == 1 ? mentioned : List.of(); // as PostgreSQL does
        add(new ConstraintModel.Check(condition), check.name(), mentioned, named, "check", "Check");
    }

    private void rules(ColumnModel column) {
        List<ColumnModel> of = List.of(column);
        RuleChecks.of(column)
                .forEach((suffix, condition) ->
                        add(new ConstraintModel.Check(condition), "", of, of, suffix, RuleChecks.word(suffix)));
    }

    private void exclusions() {
        for (Exclude exclude : table.exclusions()) {
            if (!isOwn(mentionedIn(exclude.value(), all))) {
                continue;
            }
            List<ColumnModel> mentioned = mentionedIn(exclude.value());
            ConstraintModel.Rule rule = new ConstraintModel.Exclusion(exclude.value());
            add(rule, exclude.name(), mentioned, mentioned, "excl", "Exclusion");
        }
    }

    private void add(
            ConstraintModel.Rule rule,
            String given,
            List<ColumnModel> of,
            List<ColumnModel> named,
            String suffix,
            String word) {
        String member = given.isEmpty() ? names.member(named, word, this::ofTable) : names.memberOf(given);
        found.add(new ConstraintModel(rule, names.name(stored.name(), given, named, suffix), member, of, stored));
    }

    private List<ColumnModel> columnsOf(String[] components) {
        return columnsOf(components, columns);
    }

    private List<ColumnModel> columnsOf(String[] components, List<ColumnModel> among) {
        return Arrays.stream(components)
                .flatMap(name -> table.component(name).stream())
                .flatMap(component ->
                        among.stream().filter(column -> column.component().equals(component)))
                .toList();
    }

    private List<ColumnModel> mentionedIn(String sql) {
        return mentionedIn(sql, columns);
    }

    private static List<ColumnModel> mentionedIn(String sql, List<ColumnModel> among) {
        return MentionedNames.in(sql).stream()
                .flatMap(name -> among.stream().filter(column -> column.name().equals(name)))
                .toList();
    }
}
