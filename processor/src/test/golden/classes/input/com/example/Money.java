package com.example;

import dev.pgpx.model.Embeddable;

@Embeddable
public final class Money {
    final long cents;

    public Money(long cents) {
        this.cents = cents;
    }
}
