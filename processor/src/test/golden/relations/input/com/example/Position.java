package com.example;

import dev.pgpx.model.*;

@Table
record Position(@Id One<Library.Volume> volume, @Id int page, @Default("''") String text) {}
