package com.example;

import dev.pgpx.model.Unique;
import java.util.Optional;

public record Name(@Unique String given, Optional<String> family) {}
