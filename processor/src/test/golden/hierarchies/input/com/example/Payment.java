package com.example;

import dev.pgpx.model.Column;
import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.Many;
import dev.pgpx.model.One;
import dev.pgpx.model.Table;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Table
public sealed interface Payment permits CardPayment, BankTransfer, Payment.Online {
    @GeneratedId
    long id();

    @Column(type = "numeric(12,2)")
    BigDecimal amount();

    sealed interface Online extends Payment {}

    record Wallet(long id, BigDecimal amount, String note, @Nullable One<Wallets> wallet, int tries)
            implements Online {}

    final class Coupon implements Online {
        private final long id;
        private final BigDecimal amount;
        private final String note;

        public Coupon(long id, BigDecimal amount, String note) {
            this.id = id;
            this.amount = amount;
            this.note = note;
        }

        @Override
        public long id() {
            return id;
        }

        @Override
        public BigDecimal amount() {
            return amount;
        }

        public String getNote() {
            return note;
        }
    }
}

@Table
record Wallets(@dev.pgpx.model.Id int id, Optional<One<Payment>> first, Many<Payment> payments) {}
