package com.example;

import dev.pgpx.model.*;
import jakarta.validation.constraints.*;
import java.util.List;
import java.util.Optional;

@Table
@Check("weight < 1000")
public record Parcel(
        @Id @Size(min = 2, max = 12) String code,
        @NotBlank @Size(max = 200) @Unique String title,
        @Column(type = "varchar(50)") @Size(max = 40) String label,
        @Size(max = 20_000_000) @Pattern(regexp = "[a-z]*") String content,
        Optional<@Size(max = 3) String> mark,
        @Check("weight <> 13") @Min(1) int weight,
        @Column(name = "order") @Positive Optional<Integer> order,
        @NotEmpty List<String> stamps,
        @Size(max = 4) int[] sides,
        @AssertTrue boolean closed,
        @Min(value = 5, groups = Runnable.class) int later,
        @Size(min = 1) One<Parcel> outer) {}
