package dev.pgpx.conformance.validation;

import dev.pgpx.model.Column;
import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.Many;
import dev.pgpx.model.One;
import dev.pgpx.model.Table;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;

@Table
record Member(
        @GeneratedId long id,
        @NotBlank @Size(max = 5) String name,
        @Column(name = "mail") @Email String address,
        @Min(18) int age,
        Optional<@Size(max = 3) String> nickname,
        @NotNull One<Club> club,
        @Even short shoe) {}

@Table
record Club(@GeneratedId long id, String title, Many<Member> members) {}
