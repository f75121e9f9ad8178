package dev.pgpx.migrate.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pgpx.migrate.file.Version;
import dev.pgpx.migrate.file.VersionRange;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is a gap among versions, and what is not. */
final class GapsTest {
    @Test
    void tellsWhatIsMissingAmongCountedVersions() {
        assertThat(gaps("1", "2", "4")).containsExactly("3 to 3 between 2 and 4");
        assertThat(gaps("007", "008", "009", "013")).containsExactly("10 to 12 between 9 and 13");
        assertThat(gaps("1", "2", "3", "5", "6", "8")).hasSize(2);
    }

    @Test
    void leavesVersionsAloneThatAreNotCounted() {
        assertThat(gaps()).isEmpty();
        assertThat(gaps("1")).isEmpty();
        assertThat(gaps("1", "3")).as("too little to tell").isEmpty();
        assertThat(gaps("10", "20", "30")).isEmpty();
        assertThat(gaps("20261121093000", "20261121093001", "20261121093003")).isEmpty();
        assertThat(gaps("261121", "261122", "261124")).as("days").isEmpty();
        assertThat(gaps("1", "2", "3", "20261121093000")).isEmpty();
    }

    @Test
    void takesManyInARowForLeftOut() {
        assertThat(gaps("1", "2", "3", "100", "101", "102")).isEmpty();
        assertThat(gaps("1", "2", "3", "13", "14")).hasSize(1);
        assertThat(gaps("1", "2", "3", "14", "15")).isEmpty();
    }

    @Test
    void asksNothingOfWhatABaselineOrASquashStandsFor() {
        Gaps gaps = new Gaps();
        for (String version : List.of("3", "5", "6", "7", "9")) {
            gaps.add(Version.of(version), version + ".sql");
        }
        assertThat(gaps.behind(Optional.of(Version.of("5"))))
                .extracting(Gap::place)
                .containsExactly("9.sql");
        gaps.add(new VersionRange(Version.of("1"), Version.of("9")), "9.sql");
        assertThat(gaps.behind(Optional.empty())).isEmpty();
    }

    private static List<String> gaps(String... versions) {
        Gaps gaps = new Gaps();
        for (String version : versions) {
            gaps.add(Version.of(version), version + ".sql");
        }
        return gaps.behind(Optional.empty()).stream()
                .map(gap -> gap.first() + " to " + gap.last() + " between " + gap.after() + " and " + gap.before())
                .toList();
    }
}
