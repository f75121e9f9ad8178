package com.example;

import dev.pgpx.model.*;
import org.jspecify.annotations.Nullable;

@dev.pgpx.model.Table
public record Draft(@GeneratedId long id, @Nullable One<Draft> draft, One<Table> table, One<Draft> row, One<Draft> out) {}
