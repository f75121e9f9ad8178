package com.example;

import dev.pgpx.model.Discriminator;
import java.math.BigDecimal;

@Discriminator("card")
public record CardPayment(long id, BigDecimal amount, String note, String number, Expiry expiry) implements Payment {}
