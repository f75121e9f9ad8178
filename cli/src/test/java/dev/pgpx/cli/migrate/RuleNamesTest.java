package dev.pgpx.cli.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pgpx.migrate.lint.Rule;
import dev.pgpx.settings.SettingsSection;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The settings and lint do not see each other; this module sees both. */
final class RuleNamesTest {
    @Test
    void theSettingsKnowTheRulesOfLint() {
        assertThat(SettingsSection.ofPgpx().stream()
                        .flatMap(section -> section.keys().stream())
                        .filter(key -> key.name().startsWith("lint.rules."))
                        .flatMap(key -> key.names().stream()))
                .as("MigrateSection of the settings and Rule")
                .containsExactlyElementsOf(
                        Stream.of(Rule.values()).map(Rule::id).toList());
    }
}
