package com.example;

import dev.pgpx.model.*;

@Table
public record Book(@GeneratedId Integer id, One<Author> author, String title) {}
