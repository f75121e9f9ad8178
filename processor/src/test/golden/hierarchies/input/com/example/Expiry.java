package com.example;

import dev.pgpx.model.Embeddable;

@Embeddable
public record Expiry(int year, int month) {}
