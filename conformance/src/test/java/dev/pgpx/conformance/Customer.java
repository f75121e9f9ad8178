package dev.pgpx.conformance;

import dev.pgpx.model.Column;
import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.Table;
import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import java.util.Currency;
import java.util.Optional;

/** Columns whose codecs are the application's own. */
@Table
public record Customer(
        @GeneratedId long id,
        @Column(type = "email_address", codec = EmailAddress.class) EmailAddress email,
        @Column(type = "char(3)", codec = Codes.class) Optional<Currency> currency) {

    static final class Codes {
        static final Codec<Currency> CODEC =
                Codecs.map(Codecs.character(3), Currency.class, Currency::getInstance, Currency::getCurrencyCode);

        private Codes() {}
    }
}
