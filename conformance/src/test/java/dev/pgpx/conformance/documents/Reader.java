package dev.pgpx.conformance.documents;

import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.Table;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;

@Table
record Reader(@GeneratedId long id, @NotBlank String name, @Email String email, @Min(18) int age) {}
