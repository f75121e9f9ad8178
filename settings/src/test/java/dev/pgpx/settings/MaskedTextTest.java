package dev.pgpx.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskedTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "postgresql://app:secret@db/shop|postgresql://app:***@db/shop",
                "postgres://app:se/cr@et@db:5/shop?sslmode=require|postgres://app:***@db:5/shop?sslmode=require",
                "postgresql://:secret@db|postgresql://:***@db",
                "postgresql://app:se?cret@db/shop|postgresql://app:***@db/shop",
                "postgresql://app@db/shop?password=secret&a=b|postgresql://app@db/shop?password=***&a=b",
                "jdbc:postgresql://db/shop?user=app&Pass%77ord=x|jdbc:postgresql://db/shop?user=app&Pass%77ord=***",
                "jdbc:postgresql:shop?sslpassword=x|jdbc:postgresql:shop?sslpassword=***",
                "postgresql://app@db/shop|postgresql://app@db/shop",
                "http://shop/?token=5|http://shop/?token=***",
                "a: b|a: b"
            })
    void leavesPasswordsOutOfUrls(String text, String shown) {
        assertThat(MaskedText.url(text)).isEqualTo(shown);
        assertThat(MaskedText.hasPassword(text)).isEqualTo(!text.equals(shown));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"shop.password", "shop.api-key", "shop.apikey", "a.client-secret", "mail.token", "b.private_key"
            })
    void knowsKeysOfSecrets(String key) {
        assertThat(MaskedText.isSecret(key)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"shop.name", "shop.secrets.path", "shop.password-file", "shop.key"})
    void knowsKeysOfNone(String key) {
        assertThat(MaskedText.isSecret(key)).isFalse();
    }
}
