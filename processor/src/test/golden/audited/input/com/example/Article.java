package com.example;

import dev.pgpx.model.Audited;
import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.Hidden;
import dev.pgpx.model.Id;
import dev.pgpx.model.Table;

@Table(schema = "shop")
@Audited
@Hidden(Article.Purchase.class)
public record Article(@GeneratedId long id, String title) {
    public record Purchase(int cost) {}
}

@Table
@Audited(history = "readings_log")
record Reading(@Id String sensor, @Id int number, double value) {}
