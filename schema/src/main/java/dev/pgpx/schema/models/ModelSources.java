package dev.pgpx.schema.models;

import dev.pgpx.model.DeleteRule;
import dev.pgpx.query.text.DefaultName;
import dev.pgpx.schema.error.SchemaException;
import dev.pgpx.schema.fact.EnumFact;
import dev.pgpx.schema.fact.Fact;
import dev.pgpx.schema.fact.FactKey;
import dev.pgpx.schema.fact.FactKind;
import dev.pgpx.schema.fact.Facts;
import dev.pgpx.schema.fact.ForeignKeyFact;
import dev.pgpx.schema.fact.IndexFact;
import dev.pgpx.schema.fact.ObjectName;
import dev.pgpx.schema.fact.PrimaryKeyFact;
import dev.pgpx.schema.fact.TableFact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Records for the tables of a schema, with their relations found from foreign keys and join tables, and enums for its enum
 * types: to begin with, and to be changed by hand from then on. Immutable.
 *
 * @param sources the sources by path, {@code com/example/Author.java}
 * @param notes what of the schema the models do not say, a line each; the database keeps it
 */
public record ModelSources(Map<String, String> sources, List<String> notes) {
    /** What models are not expected to say: it is not about columns. */
    private static final Set<FactKind> BESIDE =
            EnumSet.of(FactKind.TRIGGER, FactKind.RULE, FactKind.POLICY, FactKind.STATISTICS, FactKind.CLUSTER);

    /** Takes copies. */
    public ModelSources {
        sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
        notes = List.copyOf(notes);
    }

    /**
     * The models of a schema.
     *
     * @param facts the facts of the schema
     * @param packageName the package of the records
     * @return their sources
     */
    public static ModelSources of(Facts facts, String packageName) {
        List<String> notes = new ArrayList<>();
        Map<String, String> sources = new LinkedHashMap<>();
        String folder = packageName.replace('.', '/') + "/";
        Associations associations = new Associations(facts);
        ColumnTypes types = new ColumnTypes(facts, packageName);
        for (EnumFact type : facts.of(EnumFact.class)) {
            if (ColumnTypes.isModel(type)) {
                sources.put(
                        folder + JavaNames.type(type.name().name()) + ".java",
                        enumeration(packageName, JavaNames.type(type.name().name()), type.labels()));
            } else {
                notes.add(type.key() + ": no name of a Java enum leads back to it");
            }
        }
        Map<ObjectName, String> records = names(associations, sources.keySet(), folder);
        for (TableFact table : associations.tables()) {
            RecordSource source = new RecordSource(table, facts, associations, types, records, notes::add);
            sources.put(folder + records.get(table.name()) + ".java", source.text(packageName));
        }
        leftOut(facts, associations, notes);
        return new ModelSources(sources, notes);
    }

    /**
     * The models of some tables, with their enums and the relations between them, over join tables, too.
     *
     * @param facts the facts of the schema
     * @param packageName the package of the records
     * @param tables the tables
     * @return their sources; foreign keys to other tables are told in a note, and their columns are plain values
     */
    public static ModelSources of(Facts facts, String packageName, Collection<ObjectName> tables) {
        return of(new ChosenTables(facts, Set.copyOf(tables)).facts(), packageName);
    }

    /**
     * Writes the sources: all of them, each whole, or none.
     *
     * @param folder the root of a source folder; it is made where it is missing
     * @throws SchemaException when one of the files is there already, before any is written, or when they cannot be written
     */
    public void writeTo(Path folder) {
        List<String> there = thereIn(folder);
        if (!there.isEmpty()) {
            throw SchemaException.of("PGPX-3055", String.join(", ", there), folder);
        }
        replaceIn(folder);
    }

    /**
     * Which of the sources a folder has already.
     *
     * @param folder the root of a source folder
     * @return their paths in the folder, in order; not changeable
     */
    public List<String> thereIn(Path folder) {
        return sources.keySet().stream()
                .filter(path -> Files.exists(folder.resolve(path), LinkOption.NOFOLLOW_LINKS))
                .toList();
    }

    /**
     * Writes the sources over those that are there. All are written beside their places first, so that a full disk changes nothing.
     *
     * @param folder the root of a source folder; it is made where it is missing
     * @throws SchemaException when they cannot be written
     */
    public void replaceIn(Path folder) {
        try {
            WholeFiles.write(folder, sources);
        } catch (IOException failure) {
            String reason = failure.getClass().getSimpleName() + " " + failure.getMessage();
            throw SchemaException.of("PGPX-3056", folder, reason).causedBy(failure);
        }
    }

    /** Each record has a name of its own, whatever the case of letters that the file system compares. */
    private static Map<ObjectName, String> names(Associations associations, Set<String> enums, String folder) {
        Set<String> taken = new HashSet<>();
        enums.forEach(path -> taken.add(path.toLowerCase(Locale.ROOT)));
        Map<ObjectName, String> names = new HashMap<>();
        for (TableFact table : associations.tables()) {
            String wanted = JavaNames.type(table.name().name());
            String name = wanted;
            int number = 2;
            while (!taken.add((folder + name + ".java").toLowerCase(Locale.ROOT))) {
                name = wanted + number++;
            }
            names.put(table.name(), name);
        }
        return names;
    }

    static String enumeration(String packageName, String name, List<String> labels) {
        Set<String> taken = new HashSet<>();
        List<Component> constants = new ArrayList<>();
        for (String label : labels) {
            String wanted = JavaNames.constant(label);
            String constant = wanted;
            int number = 2;
            while (!taken.add(constant)) {
                constant = wanted + "_" + number++;
            }
            List<Annotation> labelled = label.equals(constant)
                    ? List.of()
                    : List.of(new Annotation("Label", List.of(Literals.java(label))));
            constants.add(new Component(labelled, constant));
        }
        boolean labelled =
                constants.stream().anyMatch(each -> !each.annotations().isEmpty());
        return SourceLayout.head(packageName, labelled ? List.of("dev.pgpx.model.Label") : List.of())
                + SourceLayout.enumeration(name, constants);
    }

    private static void leftOut(Facts facts, Associations associations, List<String> notes) {
        for (TableFact table : facts.of(TableFact.class)) {
            if (!associations.hasKey(table.name()) && !associations.isPartition(table.name())) {
                notes.add(table.key() + ": it has no primary key, so no record was written");
            }
        }
        for (Associations.Join join : associations.joins()) {
            if (join.owner().onDelete() != DeleteRule.CASCADE || join.target().onDelete() != DeleteRule.CASCADE) {
                notes.add(
                        FactKey.of(FactKind.TABLE, join.table())
                                + ": as a relation its rows go with either side (on delete cascade), which the database does not do");
            }
        }
        for (PrimaryKeyFact key : facts.of(PrimaryKeyFact.class)) {
            String name = DefaultName.of(key.table().name(), "", "pkey");
            if (associations.isRecord(key.table()) && !key.name().equals(name)) {
                notes.add(key.key() + ": the models call it " + name);
            }
        }
        for (ForeignKeyFact key : facts.of(ForeignKeyFact.class)) {
            String name = DefaultName.of(key.table().name(), String.join("_", key.columns()), "fkey");
            boolean related = key.columns().size() == 1
                    && associations.toOne(key.table(), key.columns().get(0)).equals(Optional.of(key));
            if (associations.isRecord(key.table()) && !related) {
                notes.add(key.key()
                        + ": it is no relation to the primary key of one record, so its columns are plain values");
            } else if (related && !key.name().equals(name)) {
                notes.add(key.key() + ": the models call it " + name);
            }
        }
        for (Fact fact : facts.all()) {
            boolean index = fact instanceof IndexFact found && !isOfForeignKey(found, associations);
            if (index || BESIDE.contains(fact.key().kind())) {
                notes.add(fact.key() + ": models do not say it");
            }
        }
    }

    /** The compiler asks for an index on each foreign key by itself. */
    private static boolean isOfForeignKey(IndexFact index, Associations associations) {
        return index.keys().size() == 1
                && index.keys().get(0).column().isPresent()
                && associations
                        .toOne(index.table(), index.keys().get(0).column().get())
                        .isPresent();
    }
}
