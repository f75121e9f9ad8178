package dev.pgpx.migrate.run;

import dev.pgpx.migrate.file.Version;
import dev.pgpx.migrate.file.VersionRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds what is not there among versions that are counted. A version is counted when it has at most five digits, so that no date is one, and
 * at least every other of them is the one before plus one: 10, 20, 30 have room left on purpose, moments have nothing between them that could
 * be missed. More than nine in a row were left out on purpose, too. One thread at a time.
 */
final class Gaps {
    private static final int DIGITS = 5;
    private static final int MOST = 9;

    private final NavigableMap<Integer, String> places = new TreeMap<>();

    /** Adds a version that there is, or that was applied. */
    void add(Version version, String place) {
        if (version.digits().length() <= DIGITS) {
            places.putIfAbsent(Integer.valueOf(version.digits()), place);
        }
    }

    /** Adds all that one file stands for. */
    void add(VersionRange replaced, String place) {
        if (replaced.last().digits().length() <= DIGITS) {
            int last = Integer.parseInt(replaced.last().digits());
            for (int at = Integer.parseInt(replaced.first().digits()); at <= last; at++) {
                places.putIfAbsent(at, place);
            }
        }
    }

    /** Those behind a baseline, in order; what a baseline stands for need not be there. */
    List<Gap> behind(Optional<Version> baseline) {
        List<Gap> gaps = new ArrayList<>();
        int consecutive = 0;
        int before = -1;
        for (Map.Entry<Integer, String> entry : places.entrySet()) {
            int at = entry.getKey();
            consecutive += at == before + 1 && before >= 0 ? 1 : 0;
            int missing = at - before - 1;
            if (before >= 0 && missing > 0 && missing <= MOST) {
                gaps.add(new Gap(version(before + 1), version(at - 1), version(before), version(at), entry.getValue()));
            }
            before = at;
        }
        boolean counted = consecutive > 0 && 2 * consecutive >= places.size() - 1;
        return gaps.stream()
                .filter(gap -> counted && (baseline.isEmpty() || gap.last().compareTo(baseline.get()) > 0))
                .toList();
    }

    private static Version version(int number) {
        return Version.of(Integer.toString(number));
    }
}
