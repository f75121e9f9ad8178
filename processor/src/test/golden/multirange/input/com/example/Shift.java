package com.example;

import dev.pgpx.model.*;
import dev.pgpx.types.Multirange;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@Table
public record Shift(@GeneratedId long id, Multirange<LocalDate> days, @Nullable Multirange<Integer> numbers) {}
