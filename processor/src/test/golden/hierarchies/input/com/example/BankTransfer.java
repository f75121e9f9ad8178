package com.example;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

public record BankTransfer(long id, BigDecimal amount, String note, String iban, @Nullable String reference)
        implements Payment {}
