package dev.pgpx.processor.table;

import dev.pgpx.processor.declaration.Names;
import dev.pgpx.processor.declaration.TableDeclaration;
import dev.pgpx.query.text.DefaultName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/**
 * The names of a table's constraints: in the database, and as members of the generated table. A member is called after its
 * columns' members and what it is, {@code emailKey}, {@code authorIdForeignKey}; one with a name of its own after that, without
 * the table's name before it. Where another member has the name already, {@code Constraint} follows.
 */
final class ConstraintNames {
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\d]+");

    private final TableDeclaration table;
    private final Set<String> names = new HashSet<>();
    private final Set<String> members = new HashSet<>();

    ConstraintNames(TableDeclaration table, List<ColumnModel> columns) {
        this.table = table;
        names.addAll(table.constraintNames());
        members.addAll(table.ownNames());
        columns.forEach(column -> members.add(column.javaName()));
    }

    /** The name in the database, of a constraint of the table of this name. */
    String name(String table, String given, List<ColumnModel> columns, String suffix) {
        if (!given.isEmpty()) {
            return given;
        }
        String joined = columns.stream().map(ColumnModel::name).collect(Collectors.joining("_"));
        String name = DefaultName.of(table, joined, suffix);
        for (int number = 1; !names.add(name); number++) {
            name = DefaultName.of(table, joined, suffix + number);
        }
        return name;
    }

    /** The member of a constraint without a name of its own. */
    String member(List<ColumnModel> columns, String word, UnaryOperator<String> ofTable) {
        String joined = columns.stream().map(ColumnModel::javaName).collect(Collectors.joining("."));
        return free(ofTable.apply(Names.decapitalized(words(joined) + word)));
    }

    /** The member of a constraint that has a name. */
    String memberOf(String name) {
        String prefix = table.name() + "_";
        String own =
                name.startsWith(prefix) && name.length() > prefix.length() ? name.substring(prefix.length()) : name;
        String joined = words(own);
        String member = joined.isEmpty() ? "constraint" : Names.decapitalized(joined);
        return free(SourceVersion.isName(member) ? member : "constraint" + Names.capitalized(member));
    }

    private static String words(String text) {
        return NO_LETTERS
                .splitAsStream(text)
                .filter(word -> !word.isEmpty())
                .map(Names::capitalized)
                .collect(Collectors.joining());
    }

    /** The name, or one like it that no other member has. */
    String free(String wanted) {
        if (members.add(wanted)) {
            return wanted;
        }
        String base = wanted.endsWith("Constraint") ? wanted : wanted + "Constraint";
        String member = base;
        for (int number = 2; !members.add(member); number++) {
            member = base + number;
        }
        return member;
    }
}
