package dev.pgpx.cli.migrate;

import dev.pgpx.migrate.file.Migration;
import dev.pgpx.migrate.file.MigrationFile;
import dev.pgpx.migrate.file.MigrationFolder;
import dev.pgpx.migrate.file.MigrationPart;
import dev.pgpx.migrate.file.RepeatableMigration;
import dev.pgpx.migrate.file.SqlMigration;
import dev.pgpx.migrate.file.Version;
import dev.pgpx.migrate.lint.LintSource;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Files that are to be checked. */
final class LintFiles {
    private static final Pattern MIGRATION = Pattern.compile("([0-9]+|R)_.*\\.sql");

    private LintFiles() {}

    /** The files of migrations; there is nothing to be said of those in Java. */
    static List<LintSource> of(List<Migration> migrations) {
        List<LintSource> sources = new ArrayList<>();
        for (Migration migration : migrations) {
            part(migration).ifPresent(part -> sources.add(LintSource.read(Path.of(migration.place()), part)));
        }
        return List.copyOf(sources);
    }

    /** Those that are newer than a version; repeatable ones are no older than any. */
    static List<LintSource> of(List<Migration> migrations, Optional<Version> since) {
        return of(migrations.stream()
                .filter(migration -> !(migration instanceof SqlMigration file)
                        || since.isEmpty()
                        || file.version().compareTo(since.get()) > 0)
                .toList());
    }

    private static Optional<MigrationPart> part(Migration migration) {
        if (migration instanceof SqlMigration file) {
            return Optional.of(file.up());
        }
        return migration instanceof RepeatableMigration file ? Optional.of(file.part()) : Optional.empty();
    }

    /** Files by their paths: migrations by their names, others as plain scripts. */
    static List<LintSource> read(List<Path> files) {
        List<LintSource> sources = new ArrayList<>();
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            byte[] bytes = SourceBytes.read(file);
            if (MIGRATION.matcher(name).matches()) {
                MigrationFolder.list(Map.of(file.toString(), bytes)).stream()
                        .map(MigrationFile::parse)
                        .forEach(migration -> sources.addAll(of(List.of(migration))));
            } else {
                sources.add(LintSource.of(file.toString(), new String(bytes, StandardCharsets.UTF_8)));
            }
        }
        return List.copyOf(sources);
    }
}
