package dev.pgpx.database.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;

/** What a builder says is wrong. */
final class BadSettings {
    private BadSettings() {}

    static List<String> problems(SettingsBuilder builder) {
        SettingsException refusal = catchThrowableOfType(SettingsException.class, builder::build);
        assertThat(refusal).as("refused").isNotNull();
        assertThat(refusal.getMessage()).doesNotContain("hunter2").doesNotContain("s3cret");
        return refusal.problems();
    }

    static List<String> problemsOf(String url) {
        return problems(Settings.builder().url(url));
    }
}
