package dev.pgpx.testing.template;

import dev.pgpx.database.Database;
import dev.pgpx.migrate.Migrations;
import dev.pgpx.transfer.seed.Seeds;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the databases of tests begin with: parts, put in one after the other. Immutable and thread-safe; equal to another whose
 * parts have the same contents. Files are read when the first database is asked for.
 */
public final class TestTemplate {
    /** Nothing but what the server puts into each new database. */
    public static final TestTemplate EMPTY = new TestTemplate(List.of());

    /** Changes when the same contents would be put in otherwise. */
    private static final String FORMAT = "1";

    private static final int DIGITS = 24;

    private final List<TemplatePart> parts;
    private @Nullable String name;

    private TestTemplate(List<TemplatePart> parts) {
        this.parts = List.copyOf(parts);
    }

    /**
     * This template and one more part.
     *
     * @param part the part, put in after the others
     * @return the longer template
     */
    public TestTemplate with(TemplatePart part) {
        List<TemplatePart> more = new ArrayList<>(parts);
        more.add(part);
        return new TestTemplate(more);
    }

    /**
     * This template and the tables of records.
     *
     * @param records classes with {@code @Table}; none adds nothing
     * @return the longer template
     */
    public TestTemplate withModels(Class<?>... records) {
        return records.length == 0 ? this : with(new ModelsPart(List.of(records)));
    }

    /**
     * This template and the migrations of folders.
     *
     * @param folders the folders; none adds nothing
     * @return the longer template
     * @throws dev.pgpx.testing.error.TestingException when one is not there
     */
    public TestTemplate withMigrations(Path... folders) {
        return folders.length == 0
                ? this
                : with(new FilesPart("migrations", List.of(folders), (database, given) -> Migrations.of(given)
                        .apply(database)));
    }

    /**
     * This template and rows of files.
     *
     * @param files files and folders as {@link Seeds#of(Path...)} takes them, scripts among them; none adds nothing
     * @return the longer template
     * @throws dev.pgpx.testing.error.TestingException when one is not there
     */
    public TestTemplate withSeeds(Path... files) {
        return files.length == 0
                ? this
                : with(new FilesPart("seeds", List.of(files), (database, given) -> Seeds.of(given)
                        .apply(database)));
    }

    /** Whether there is nothing to put in. */
    boolean isEmpty() {
        return parts.isEmpty();
    }

    /** The name of its database: the same for the same contents. */
    synchronized String name() {
        String known = name;
        if (known == null) {
            Digest digest = new Digest();
            digest.add(FORMAT.getBytes(StandardCharsets.UTF_8));
            parts.forEach(part -> digest.add(part.contents().getBytes(StandardCharsets.UTF_8)));
            known = "pgpx_template_" + digest.text().substring(0, DIGITS);
            name = known;
        }
        return known;
    }

    void fill(Database database) {
        parts.forEach(part -> part.apply(database));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof TestTemplate that && name().equals(that.name()));
    }

    @Override
    public int hashCode() {
        return name().hashCode();
    }

    @Override
    public String toString() {
        return parts.isEmpty() ? "empty template" : name();
    }
}
