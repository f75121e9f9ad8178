package dev.pgpx.schema.snapshot;

import dev.pgpx.query.Table;
import dev.pgpx.schema.error.SchemaException;
import dev.pgpx.schema.fact.Facts;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.ParameterizedType;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds snapshots: beside generated tables, by the names of records, in folders and jars. The same record counts once. */
public final class Snapshots {
    private static final String FOLDER = "META-INF/pgpx/tables";

    /** By record. */
    private final Map<String, List<TableSnapshot>> snapshots = new TreeMap<>();

    /** No snapshots yet. */
    public Snapshots() {}

    /**
     * What all snapshots say together.
     *
     * @return the facts
     * @throws SchemaException when two snapshots contradict each other
     */
    public Facts facts() {
        List<TableSnapshot> all =
                snapshots.values().stream().flatMap(List::stream).toList();
        Contradictions.refuse(all);
        return SnapshotFacts.of(all);
    }

    /**
     * Adds the snapshot of a generated table, from where its class is.
     *
     * @param table the table
     */
    public void add(Table<?> table) {
        String record = recordOf(table);
        String resource = FOLDER + "/" + record + ".json";
        // META-INF is no package, so that a module keeps none of it to itself
        try (InputStream file = table.getClass().getResourceAsStream("/" + resource)) {
            addResource(record, resource, file);
        } catch (IOException failure) {
            throw unreadable(resource, failure);
        }
    }

    /**
     * Adds the snapshot of a record.
     *
     * @param loader finds the resource
     * @param record the binary name of the record
     */
    public void add(ClassLoader loader, String record) {
        String resource = FOLDER + "/" + record + ".json";
        try (InputStream file = loader.getResourceAsStream(resource)) {
            addResource(record, resource, file);
        } catch (IOException failure) {
            throw unreadable(resource, failure);
        }
    }

    /**
     * Adds all snapshots of a folder of classes or of a jar.
     *
     * @param path the folder or jar; one without snapshots adds none
     */
    public void add(Path path) {
        try {
            if (Files.isDirectory(path)) {
                addAll(path.resolve(FOLDER));
            } else if (Files.isRegularFile(path) && path.toString().endsWith(".jar")) {
                try (FileSystem jar = FileSystems.newFileSystem(path)) {
                    addAll(jar.getPath(FOLDER));
                }
            } else {
                throw SchemaException.of("PGPX-3007", path);
            }
        } catch (IOException failure) {
            throw unreadable(path, failure);
        }
    }

    private void addAll(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> files = new ArrayList<>();
        try (Stream<Path> listed = Files.list(folder)) {
            listed.filter(file -> file.toString().endsWith(".json")).sorted().forEach(files::add);
        }
        for (Path file : files) {
            add(SnapshotParser.parse(file.toString(), Files.readString(file)));
        }
    }

    private void addResource(String record, String resource, @Nullable InputStream file) throws IOException {
        if (file == null) {
            throw SchemaException.of("PGPX-3003", record, resource);
        }
        add(SnapshotParser.parse(resource, new String(file.readAllBytes(), StandardCharsets.UTF_8)));
    }

    private void add(List<TableSnapshot> tables) {
        tables.forEach(table -> snapshots.putIfAbsent(table.record(), tables));
    }

    /** The generated class says in its own declaration which record it is of. */
    private static String recordOf(Table<?> table) {
        return table.getClass().getGenericSuperclass() instanceof ParameterizedType generic
                        && generic.getActualTypeArguments()[0] instanceof Class<?> record
                ? record.getName()
                : table.getClass().getName();
    }

    private static SchemaException unreadable(Object what, IOException failure) {
        return SchemaException.of("PGPX-3008", what, failure.getMessage()).causedBy(failure);
    }
}
