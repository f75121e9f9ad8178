package dev.pgpx.schema.diff;

import dev.pgpx.schema.error.SchemaException;
import dev.pgpx.schema.fact.ColumnFact;
import dev.pgpx.schema.fact.ColumnValue;
import dev.pgpx.schema.fact.Fact;
import dev.pgpx.schema.fact.FactKey;
import dev.pgpx.schema.fact.FactKind;
import dev.pgpx.schema.fact.Facts;
import dev.pgpx.schema.fact.ObjectName;
import dev.pgpx.schema.fact.TableFact;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds out what was renamed: what is told first, then what is certain, the whole before its parts. */
final class Renames {
    /** What is asked for each missing thing; more would be noise. */
    private static final int QUESTIONS = 4;

    private static final List<Set<FactKind>> LEVELS = List.of(
            EnumSet.of(
                    FactKind.TABLE,
                    FactKind.FOREIGN_TABLE,
                    FactKind.SEQUENCE,
                    FactKind.ENUM,
                    FactKind.COMPOSITE_TYPE,
                    FactKind.DOMAIN,
                    FactKind.VIEW,
                    FactKind.MATERIALIZED_VIEW,
                    FactKind.FUNCTION,
                    FactKind.PROCEDURE,
                    FactKind.STATISTICS,
                    FactKind.COLLATION),
            EnumSet.of(FactKind.COLUMN),
            EnumSet.of(
                    FactKind.PRIMARY_KEY,
                    FactKind.UNIQUE,
                    FactKind.CHECK,
                    FactKind.EXCLUSION,
                    FactKind.FOREIGN_KEY,
                    FactKind.NOT_NULL,
                    FactKind.INDEX,
                    FactKind.TRIGGER,
                    FactKind.POLICY,
                    FactKind.DOMAIN_CHECK));
    private static final String BLANK = "\ue000";

    private final Facts after;
    private final List<Change.Rename> renames = new ArrayList<>();
    private final List<PossibleRename> questions = new ArrayList<>();
    private Facts before;

    private Renames(Facts before, Facts after) {
        this.before = before;
        this.after = after;
    }

    /** What was renamed from one set of facts to another. */
    static Renames of(Facts before, Facts after, DiffOptions options) {
        Renames renames = new Renames(before, after);
        options.renames().forEach(renames::told);
        renames.expectTargets();
        for (Set<FactKind> kinds : LEVELS) {
            renames.find(kinds, options.certainRenames());
        }
        return renames;
    }

    /** The facts from before under their new names. */
    Facts before() {
        return before;
    }

    List<Change.Rename> renames() {
        return renames;
    }

    List<PossibleRename> questions() {
        return questions;
    }

    private void told(FactKey from, FactKey to) {
        FactKey here = before.resolve(from);
        if (before.get(from).isEmpty()) {
            throw SchemaException.of("PGPX-3027", from, to, from);
        }
        rename(here, new FactKey(here.kind(), to.object(), to.part()));
    }

    /** What is told must lead somewhere, by the names that it has after the renames that follow. */
    private void expectTargets() {
        for (int at = 0; at < renames.size(); at++) {
            FactKey to = renames.get(at).after();
            for (Change.Rename later : renames.subList(at + 1, renames.size())) {
                to = new Renaming(later.before(), later.after()).apply(to);
            }
            if (after.get(to).isEmpty()) {
                throw SchemaException.of("PGPX-3027", renames.get(at).before(), to, to);
            }
        }
    }

    private void rename(FactKey from, FactKey to) {
        renames.add(new Change.Rename(from, to));
        before = new Renaming(from, to).apply(before);
    }

    private void find(Set<FactKind> kinds, boolean certain) {
        Map<Object, List<FactKey>> gone = shapes(before, after, kinds);
        Map<Object, List<FactKey>> created = gone.isEmpty() ? Map.of() : shapes(after, before, kinds);
        Set<FactKey> open = new TreeSet<>();
        Map<FactKey, FactKey> sure = new TreeMap<>();
        gone.forEach((shape, keys) -> {
            List<FactKey> others = created.getOrDefault(shape, List.of());
            if (certain && keys.size() == 1 && others.size() == 1 && isOnlyOne(keys.get(0), gone, created)) {
                sure.put(keys.get(0), others.get(0));
            } else {
                ask(keys, others);
                open.addAll(others.isEmpty() ? keys : List.of());
            }
        });
        created.values().forEach(keys -> keys.removeAll(sure.values()));
        sure.forEach(this::rename);
        similar(open, created.values().stream().flatMap(List::stream).toList());
    }

    /** Where a table loses or gets several columns, that one of each stands in the same place is no proof. */
    private static boolean isOnlyOne(FactKey key, Map<Object, List<FactKey>> gone, Map<Object, List<FactKey>> created) {
        return key.kind() != FactKind.COLUMN
                || (columnsOf(key.object(), gone) == 1 && columnsOf(key.object(), created) == 1);
    }

    private static long columnsOf(ObjectName table, Map<Object, List<FactKey>> shapes) {
        return shapes.values().stream()
                .flatMap(List::stream)
                .filter(key -> key.kind() == FactKind.COLUMN && key.object().equals(table))
                .count();
    }

    /** What resembles: a column of the same type, a table with columns of the same names. */
    private void similar(Set<FactKey> gone, List<FactKey> created) {
        for (FactKey key : gone) {
            Optional<Fact> fact = before.get(key);
            if (fact.isPresent()) {
                ask(
                        List.of(key),
                        created.stream()
                                .filter(other -> resembles(fact.get(), other))
                                .toList());
            }
        }
    }

    private boolean resembles(Fact gone, FactKey created) {
        Fact fact = after.get(created).orElseThrow();
        if (gone instanceof ColumnFact first && fact instanceof ColumnFact second) {
            return first.table().equals(second.table()) && first.type().equals(second.type());
        }
        return gone instanceof TableFact first
                && fact instanceof TableFact second
                && !columns(before, first.name()).isEmpty()
                && columns(before, first.name()).equals(columns(after, second.name()));
    }

    private static Set<String> columns(Facts facts, ObjectName table) {
        Set<String> names = new TreeSet<>();
        facts.parts(table).forEach(fact -> {
            if (fact instanceof ColumnFact column) {
                names.add(column.name());
            }
        });
        return names;
    }

    private void ask(List<FactKey> gone, List<FactKey> created) {
        if (created.size() <= QUESTIONS) {
            gone.forEach(key -> created.forEach(other -> questions.add(new PossibleRename(key, other))));
        }
    }

    /** What one has and the other lacks, by all but the name. */
    private static Map<Object, List<FactKey>> shapes(Facts facts, Facts others, Set<FactKind> kinds) {
        Map<Object, List<FactKey>> shapes = new LinkedHashMap<>();
        for (Fact fact : facts.all()) {
            FactKey key = fact.key();
            if (kinds.contains(key.kind()) && others.exact(key).isEmpty() && comparable(fact, others)) {
                shapes.computeIfAbsent(shape(facts, fact), any -> new ArrayList<>())
                        .add(key);
            }
        }
        return shapes;
    }

    /** Parts are compared within their table only, so the table must be there. */
    private static boolean comparable(Fact fact, Facts others) {
        FactKey key = fact.key();
        boolean part = !LEVELS.get(0).contains(key.kind());
        return !part
                || key.kind() == FactKind.DOMAIN_CHECK
                || others.get(TableFact.keyOf(key.object())).isPresent();
    }

    private static Object shape(Facts facts, Fact fact) {
        FactKey key = fact.key();
        boolean part = !LEVELS.get(0).contains(key.kind());
        FactKey blank = part
                ? new FactKey(key.kind(), key.object(), BLANK)
                : new FactKey(key.kind(), new ObjectName(BLANK, BLANK), key.part());
        Renaming renaming = new Renaming(key, blank);
        Map<String, Object> shape = new HashMap<>();
        shape.put("", renaming.apply(fact));
        if (fact instanceof TableFact) {
            facts.parts(key.object()).stream()
                    .filter(ColumnFact.class::isInstance)
                    .map(ColumnFact.class::cast)
                    .forEach(column -> shape.put(column.name(), plain(column)));
        }
        return shape;
    }

    /** Without the names that the server derives from that of the table. */
    private static Object plain(ColumnFact column) {
        String value = column.value() instanceof ColumnValue.Identity identity
                ? "identity " + identity.always() + identity.options()
                : String.valueOf(column.value());
        return List.of(column.position(), column.type(), column.nullable(), value, column.storage());
    }
}
