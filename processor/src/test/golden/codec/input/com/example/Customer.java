package com.example;

import dev.pgpx.model.Column;
import dev.pgpx.model.Id;
import dev.pgpx.model.Table;
import java.util.Optional;

@Table
public record Customer(
        @Id @Column(type = "email_address", codec = EmailAddress.class) EmailAddress email,
        @Column(name = "second", type = "email_address", codec = EmailAddress.class) Optional<EmailAddress> other) {}
