package com.example;

import dev.pgpx.model.Label;

public enum Mood {
    HAPPY,
    @Label("sad")
    SAD
}
