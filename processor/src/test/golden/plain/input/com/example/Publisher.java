package com.example;

import dev.pgpx.model.*;
import java.util.UUID;

@Table(schema = "trade")
record Publisher(@Id UUID id, String name, Many<Author> authors) {}
