package com.example;

import dev.pgpx.model.Embeddable;

@Embeddable
public record CityCode(String value) {}
