package dev.pgpx.database.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class PasswordTest {
    @Test
    void isNoneOrAConstant() {
        assertThat(Password.none().current()).isNull();
        assertThat(Password.of("")).isEqualTo(Password.none());
        assertThat(Password.of("p").current()).isEqualTo("p");
        assertThat(Password.of("p").isSupplied()).isFalse();
        assertThat(Password.of("p")).isEqualTo(Password.of("p")).hasSameHashCodeAs(Password.of("p"));
        assertThat(Password.of("p")).isNotEqualTo(Password.of("q")).isNotEqualTo("p");
    }

    @Test
    void isAskedForEachTime() {
        AtomicInteger asked = new AtomicInteger();
        Settings settings =
                Settings.builder().password(() -> "p" + asked.incrementAndGet()).build();

        assertThat(asked).as("asked while the settings were made").hasValue(0);
        assertThat(settings.password().isSupplied()).isTrue();
        assertThat(settings.password().current()).isEqualTo("p1");
        assertThat(settings.password().current()).isEqualTo("p2");
    }

    @Test
    void isNotShown() {
        assertThat(Password.of("hunter2")).hasToString("***");
        assertThat(Password.from(() -> "hunter2")).hasToString("***");
        assertThat(Password.none()).hasToString("none");
    }

    @Test
    void mustBeSupplied() {
        Map<String, String> vault = Map.of();
        Supplier<String> forgetful = () -> vault.get("password");

        assertThatThrownBy(() -> Password.from(forgetful).current())
                .isInstanceOf(SettingsException.class)
                .hasMessage(
                        """
                        PGPX-2050: the supplier of the password gave null
                          Let it give the password, or throw an exception that says why it cannot.""");
    }
}
