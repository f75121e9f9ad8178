package dev.pgpx.migrate.file;

import dev.pgpx.migrate.error.MigrationException;
import dev.pgpx.types.error.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A migration whose statements have not been looked at: enough to know whether it has been applied. A pair of files is one.
 * Immutable.
 */
public final class MigrationFile {
    private final MigrationName name;
    private final SourceText up;
    private final Optional<SourceText> down;
    private final String checksum;
    private final Optional<VersionRange> replaces;

    MigrationFile(MigrationName name, SourceText up, Optional<SourceText> down) {
        this.name = name;
        this.up = up;
        this.down = down;
        Sections sections = Sections.of(up, problem -> {}); // told when it is parsed
        this.checksum = Checksum.of(up, sections.header(), sections.up());
        this.replaces = VersionRange.in(
                up.text().substring(sections.header().start(), sections.header().end()));
    }

    /**
     * What the history knows it by.
     *
     * @return as {@link Migration#key}
     */
    public String key() {
        return name.key();
    }

    /**
     * Its version.
     *
     * @return empty for a repeatable one
     */
    public Optional<Version> version() {
        return name.version();
    }

    /**
     * What it does.
     *
     * @return the words of its name
     */
    public String description() {
        return name.description();
    }

    /**
     * Where it is.
     *
     * @return its path; that of the way up, where there are two files
     */
    public String place() {
        return up.place();
    }

    /**
     * The checksum of its way up.
     *
     * @return 32 hexadecimal digits
     */
    public String checksum() {
        return checksum;
    }

    /**
     * The versions that it stands for, itself among them: where all of them were applied, it counts as applied.
     *
     * @return empty unless it is the baseline that a squash wrote
     */
    public Optional<VersionRange> replaces() {
        return replaces;
    }

    /**
     * Looks at its statements.
     *
     * @return the migration
     * @throws MigrationException naming everything that is wrong with it, each with file, line and column
     */
    public Migration parse() {
        List<Problem> problems = new ArrayList<>();
        Migration migration = parse(problems::add);
        if (!problems.isEmpty()) {
            throw MigrationException.all(problems);
        }
        return migration;
    }

    /** Looks at its statements; what is wrong is told. */
    Migration parse(Consumer<Problem> problems) {
        return new FileParser(name, up, down, checksum, problems).migration();
    }

    /** Its path. */
    @Override
    public String toString() {
        return place();
    }
}
