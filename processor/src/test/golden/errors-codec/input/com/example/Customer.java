package com.example;

import dev.pgpx.model.Column;
import dev.pgpx.model.Id;
import dev.pgpx.model.Table;
import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;

@Table
record Customer(
        @Id @Column(type = "email_address", codec = Customer.Hidden.class) Customer.Email email,
        @Column(codec = Customer.Texts.class) Customer.Email other) {
    record Email(String text) {}

    static final class Hidden {
        private static final Codec<Email> CODEC = null;
    }

    static final class Texts {
        static final Codec<String> CODEC = Codecs.TEXT;
    }
}
