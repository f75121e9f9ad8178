package com.example;

import dev.pgpx.model.Embeddable;

@Embeddable
public record Geo(double latitude, double longitude) {}
