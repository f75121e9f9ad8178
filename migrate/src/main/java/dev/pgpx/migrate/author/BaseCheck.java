package dev.pgpx.migrate.author;

import dev.pgpx.migrate.error.MigrationException;
import dev.pgpx.migrate.file.MigrationFile;
import dev.pgpx.migrate.file.MigrationFolder;
import dev.pgpx.migrate.file.Version;
import dev.pgpx.types.error.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Compares the migrations of a branch with those of the branch that it goes into, without a server: whoever has applied those of the
 * base must be able to apply the rest.
 */
public final class BaseCheck {
    private final Map<String, MigrationFile> base;
    private final List<MigrationFile> now;
    private final List<Problem> problems = new ArrayList<>();

    private BaseCheck(Map<String, MigrationFile> base, List<MigrationFile> now) {
        this.base = base;
        this.now = now;
    }

    /**
     * What is wrong: a version that the base gives to another migration, a new version older than the newest of the base, a file of the
     * base that was edited or is gone. Repeatable migrations may change. Files that a {@linkplain Squash squash} replaced may be gone.
     *
     * @param base the files of the base by their paths
     * @param now the files of the branch by their paths; both in one folder, of which the name does not matter
     * @return the problems, in the order of the versions; none when all is well
     * @throws MigrationException when names are not understood, or a version is there twice in one of them
     */
    public static List<Problem> problems(Map<String, byte[]> base, Map<String, byte[]> now) {
        Map<String, MigrationFile> before =
                versioned(base).stream().collect(Collectors.toMap(MigrationFile::key, Function.identity()));
        BaseCheck check = new BaseCheck(before, versioned(now));
        check.run();
        return List.copyOf(check.problems);
    }

    /**
     * Refuses what {@link #problems} finds.
     *
     * @param base the files of the base by their paths
     * @param now the files of the branch by their paths
     * @throws MigrationException naming all problems
     */
    public static void require(Map<String, byte[]> base, Map<String, byte[]> now) {
        List<Problem> problems = problems(base, now);
        if (!problems.isEmpty()) {
            throw MigrationException.all(problems);
        }
    }

    private static List<MigrationFile> versioned(Map<String, byte[]> files) {
        return MigrationFolder.list(files).stream()
                .filter(file -> file.version().isPresent())
                .toList();
    }

    private void run() {
        Optional<Version> newest =
                base.values().stream().map(BaseCheck::version).max(Comparator.naturalOrder());
        for (MigrationFile file : now) {
            @Nullable MigrationFile before = base.get(file.key());
            if (before != null) {
                same(before, file);
            } else if (newest.isPresent() && version(file).compareTo(newest.get()) < 0) {
                add("PGPX-7061", file, newest.get());
            }
        }
        Map<String, MigrationFile> there =
                now.stream().collect(Collectors.toMap(MigrationFile::key, Function.identity()));
        base.values().stream()
                .sorted(Comparator.comparing(BaseCheck::version))
                .filter(file -> !there.containsKey(file.key()) && !isReplaced(file))
                .forEach(file -> add("PGPX-7062", file));
    }

    private void same(MigrationFile before, MigrationFile file) {
        if (!before.description().equals(file.description()) && file.replaces().isEmpty()) {
            add("PGPX-7060", file, before.place());
        } else if (!before.checksum().equals(file.checksum()) && file.replaces().isEmpty()) {
            add("PGPX-7063", file);
        }
    }

    private boolean isReplaced(MigrationFile file) {
        return now.stream()
                .flatMap(other -> other.replaces().stream())
                .anyMatch(range -> range.contains(version(file)));
    }

    private static Version version(MigrationFile file) {
        return file.version().orElseThrow();
    }

    private void add(String code, MigrationFile file, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = file.key();
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        problems.add(MigrationException.problem(code, all).at(file.place()));
    }
}
