package dev.pgpx.processor.table;

import dev.pgpx.model.CreatedAt;
import dev.pgpx.model.CreatedBy;
import dev.pgpx.model.GeneratedId;
import dev.pgpx.model.UpdatedAt;
import dev.pgpx.model.UpdatedBy;
import dev.pgpx.model.UuidVersion;
import dev.pgpx.model.Version;
import dev.pgpx.processor.declaration.ComponentDeclaration;
import dev.pgpx.query.text.Identifiers;
import java.util.Optional;

/** The defaults that columns have by what they are for. Each is known to every supported server. */
final class ColumnDefaults {
    private static final String RANDOM_UUID = "gen_random_uuid()";

    /**
     * A UUID of version 7: of a random one the first 48 bits become the time in milliseconds, and the version 4 becomes 7. Source:
     * <a href="https://www.rfc-editor.org/rfc/rfc9562#section-5.7">RFC 9562</a>; servers from 18 on have a function for it.
     */
    private static final String TIME_ORDERED_UUID =
            "encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid()) placing"
                    + " substring(int8send(floor(extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6),"
                    + " 52, 1), 53, 1), 'hex')::uuid";

    private ColumnDefaults() {}

    static Optional<String> of(ColumnModel column) {
        ComponentDeclaration component = column.component();
        if (component.has(Version.class)) {
            return component.isSystemVersion() ? Optional.empty() : Optional.of("0");
        }
        if (component.has(CreatedAt.class) || component.has(UpdatedAt.class)) {
            return Optional.of("now()");
        }
        if (column.sqlType().equals("text") && (component.has(CreatedBy.class) || component.has(UpdatedBy.class))) {
            return Optional.of("current_user");
        }
        return component.generatedId().flatMap(id -> ofId(column, id));
    }

    private static Optional<String> ofId(ColumnModel column, GeneratedId id) {
        if (column.isUuid()) {
            return Optional.of(id.uuid() == UuidVersion.TIME_ORDERED ? TIME_ORDERED_UUID : RANDOM_UUID);
        }
        return column.sequence()
                .map(sequence -> "nextval(" + Identifiers.literal(Identifiers.quoteQualified(sequence)) + ")");
    }
}
