package dev.pgpx.conformance.columns;

import dev.pgpx.model.Column;
import dev.pgpx.model.Computed;
import dev.pgpx.model.Default;
import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.Hidden;
import dev.pgpx.model.Id;
import dev.pgpx.model.Inverse;
import dev.pgpx.model.Many;
import dev.pgpx.model.One;
import dev.pgpx.model.Table;
import dev.pgpx.model.View;
import dev.pgpx.types.TsVector;
import org.jspecify.annotations.Nullable;

/** What a login shows, and what it hides. */
@Table
@Hidden(Login.Secrets.class)
record Login(@GeneratedId long id, String name, @Inverse("login") Many<Visit> visits) {
    record Secrets(
            @Default("''") @Column(sensitive = true) String passwordHash,
            byte @Nullable [] portrait,
            @Computed("to_tsvector('simple', name)") TsVector words) {}
}

/** A visit; its ticket is hidden and has to be given. */
@Table
@Hidden(Visit.Entry.class)
record Visit(@Id int id, One<Login> login) {
    record Entry(String ticket) {}
}

@View(Login.class)
record Credentials(String name, String passwordHash) {}
