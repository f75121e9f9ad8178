package com.example;

import dev.pgpx.model.Check;
import dev.pgpx.model.Column;
import dev.pgpx.model.Comment;
import dev.pgpx.model.Computed;
import dev.pgpx.model.Default;
import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.Hidden;
import dev.pgpx.model.Table;
import dev.pgpx.model.Unique;
import dev.pgpx.model.View;
import dev.pgpx.types.TsVector;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Table
@Hidden({Account.Secrets.class, Searched.class})
record Account(@GeneratedId long id, String name) {
    record Secrets(
            @Comment("bcrypt") @Column(sensitive = true) String passwordHash,
            @Unique @Check("length(token) > 8") Optional<String> token,
            byte @Nullable [] portrait,
            @Default("0") int logins) {}
}

record Searched(@Computed("to_tsvector('simple', name)") TsVector words) {}

@View(Account.class)
record Credentials(long id, String passwordHash) {}
