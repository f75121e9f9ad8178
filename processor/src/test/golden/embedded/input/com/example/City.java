package com.example;

import dev.pgpx.model.Id;
import dev.pgpx.model.Many;
import dev.pgpx.model.Inverse;
import dev.pgpx.model.Table;

@Table
public record City(@Id CityCode code, String name, @Inverse("home.city") Many<Customer> customers) {}
