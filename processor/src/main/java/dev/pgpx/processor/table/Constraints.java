package dev.pgpx.processor.table;

import dev.pgpx.model.Check;
import dev.pgpx.model.DeleteRule;
import dev.pgpx.model.Exclude;
import dev.pgpx.model.SoftDelete;
import dev.pgpx.model.Unique;
import dev.pgpx.processor.declaration.ComponentDeclaration;
import dev.pgpx.processor.declaration.TableDeclaration;
import dev.pgpx.query.text.Identifiers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the constraints of a table: its primary key, then the unique constraints, foreign keys, checks and exclusions, of
 * components before those of the type, and between the two the checks that follow from Jakarta Validation. One without a name has that which PostgreSQL would give it, with a number where the table
 * has such a one already.
 */
final class Constraints {
    private final TableDeclaration table;
    private final List<ColumnModel> columns;
    private final ConstraintNames names;
    private final List<ConstraintModel> found = new ArrayList<>();

    private Constraints(TableDeclaration table, List<ColumnModel> columns) {
        this.table = table;
        this.columns = columns;
        this.names = new ConstraintNames(table, columns);
    }

    /**
     * The constraints of a table.
     *
     * @param table the table
     * @param columns its columns; some may be missing where a check refuses them
     * @return the constraints, in order
     */
    public static List<ConstraintModel> of(TableDeclaration table, List<ColumnModel> columns) {
        Constraints constraints = new Constraints(table, columns);
        constraints.primaryKey();
        constraints.uniques();
        constraints.foreignKeys();
        constraints.checks();
        constraints.exclusions();
        return constraints.found;
    }

    private void primaryKey() {
        List<ColumnModel> key =
                columns.stream().filter(column -> column.component().isId()).toList();
        if (!key.isEmpty()) {
            String name = names.name("", List.of(), "pkey");
            found.add(new ConstraintModel(new ConstraintModel.PrimaryKey(), name, names.free("primaryKey"), key));
        }
    }

    private void uniques() {
        for (ColumnModel column : columns) {
            column.component().uniques().forEach(unique -> unique(unique, List.of(column)));
        }
        table.uniques().forEach(unique -> unique(unique, columnsOf(unique.value())));
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
        for (ColumnModel column : columns) {
            column.reference().ifPresent(reference -> {
                List<ColumnModel> of = List.of(column);
                DeleteRule onDelete = column.component().deleteRule();
                add(new ConstraintModel.ForeignKey(reference, onDelete), "", of, of, "fkey", "ForeignKey");
            });
        }
    }

    private void checks() {
        for (ComponentDeclaration component : table.components()) {
            component.checks().forEach(check -> check(check, PrefixedSql.of(component, check.value(), columns)));
        }
        columns.forEach(this::rules);
        table.checks().forEach(check -> check(check, check.value()));
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
        String member = given.isEmpty() ? names.member(named, word) : names.memberOf(given);
        found.add(new ConstraintModel(rule, names.name(given, named, suffix), member, of));
    }

    private List<ColumnModel> columnsOf(String[] components) {
        return Arrays.stream(components)
                .flatMap(name -> table.component(name).stream())
                .flatMap(component ->
                        columns.stream().filter(column -> column.component().equals(component)))
                .toList();
    }

    private List<ColumnModel> mentionedIn(String sql) {
        return MentionedNames.in(sql).stream()
                .flatMap(name -> columns.stream().filter(column -> column.name().equals(name)))
                .toList();
    }
}
