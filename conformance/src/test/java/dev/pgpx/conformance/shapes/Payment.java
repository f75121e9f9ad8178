package dev.pgpx.conformance.shapes;

import dev.pgpx.model.Column;
import dev.pgpx.model.Discriminator;
import dev.pgpx.model.Embedded;
import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.One;
import dev.pgpx.model.Table;
import java.math.BigDecimal;
import java.util.Optional;

@Table
sealed interface Payment {
    @GeneratedId
    long id();

    @Column(type = "numeric(12,2)")
    BigDecimal amount();

    @Discriminator("card")
    record Card(long id, BigDecimal amount, String number, @Embedded Expiry expiry) implements Payment {}

    record BankTransfer(long id, BigDecimal amount, String iban, Optional<String> reference) implements Payment {}

    record Voucher(long id, BigDecimal amount, One<Account> account) implements Payment {}

    record Expiry(int year, int month) {}
}
