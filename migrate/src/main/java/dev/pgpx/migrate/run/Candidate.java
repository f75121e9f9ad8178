package dev.pgpx.migrate.run;

import dev.pgpx.migrate.error.MigrationException;
import dev.pgpx.migrate.file.JavaMigration;
import dev.pgpx.migrate.file.Migration;
import dev.pgpx.migrate.file.MigrationFile;
import dev.pgpx.migrate.file.Version;
import dev.pgpx.migrate.file.VersionRange;
import dev.pgpx.types.error.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A migration that there is, applied or not; its statements are not looked at before that is needed.
 *
 * @param key what the history knows it by
 * @param version empty for a repeatable one
 * @param description what it does
 * @param place its file or class
 * @param checksum its checksum, if it has one
 * @param migration reads its statements
 * @param replaces the versions that it stands for, where it is the baseline that a squash wrote
 */
public record Candidate(
        String key,
        Optional<Version> version,
        String description,
        String place,
        Optional<String> checksum,
        Supplier<Migration> migration,
        Optional<VersionRange> replaces) {
    private static final Comparator<Candidate> ORDER = Comparator.comparing(
                    (Candidate candidate) -> candidate.version().isEmpty())
            .thenComparing(candidate -> candidate.version().orElse(new Version("0")))
            .thenComparing(Candidate::key);

    /**
     * Puts files and classes in order.
     *
     * @param files the files
     * @param classes the migrations in Java
     * @return those with a version, in its order, then the repeatable ones by name
     * @throws MigrationException naming every version that there is twice
     */
    public static List<Candidate> of(List<MigrationFile> files, List<JavaMigration> classes) {
        List<Candidate> all = new ArrayList<>(files.size() + classes.size());
        files.forEach(file -> all.add(of(file)));
        classes.forEach(each -> all.add(of(each)));
        all.sort(ORDER);
        List<Problem> twice = new ArrayList<>();
        for (int at = 1; at < all.size(); at++) {
            if (all.get(at).key().equals(all.get(at - 1).key())) {
                twice.add(MigrationException.problem(
                                "PGPX-7013", all.get(at).key(), all.get(at - 1).place())
                        .at(all.get(at).place()));
            }
        }
        if (!twice.isEmpty()) {
            throw MigrationException.all(twice);
        }
        return List.copyOf(all);
    }

    private static Candidate of(MigrationFile file) {
        return new Candidate(
                file.key(),
                file.version(),
                file.description(),
                file.place(),
                Optional.of(file.checksum()),
                file::parse,
                file.replaces());
    }

    private static Candidate of(JavaMigration each) {
        return new Candidate(
                each.key(),
                Optional.of(each.version()),
                each.description(),
                each.place(),
                each.checksum(),
                () -> each,
                Optional.empty());
    }
}
