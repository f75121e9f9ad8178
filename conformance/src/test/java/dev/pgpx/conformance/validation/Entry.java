package dev.pgpx.conformance.validation;

import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.Table;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Its rules are the database's, too. */
@Table
record Entry(
        @GeneratedId long id,
        @NotBlank @Size(max = 200) String title,
        @Min(1) int place,
        Optional<@DecimalMax(value = "99.5", inclusive = false) BigDecimal> share,
        @NotEmpty @Size(max = 2) List<String> tags) {}
