package com.example;

import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.PgType;

/** A domain, as a value record. */
public record EmailAddress(String text) {
    public static final Codec<EmailAddress> CODEC = Codecs.domain(
            Codecs.TEXT, PgType.named("", "email_address"), EmailAddress.class, EmailAddress::new, EmailAddress::text);
}
