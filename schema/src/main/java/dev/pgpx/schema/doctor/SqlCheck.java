package dev.pgpx.schema.doctor;

import static dev.pgpx.query.Sql.unsafe;

import dev.pgpx.types.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A check that is a query: each row is a finding. Its columns are the object, the severity, a statement that helps (or null), and
 * then what the texts name as {@code {1}}, {@code {2}} …; {@code {0}} is the object.
 *
 * @param code its code, by which its texts are found
 * @param queries the query, by the first server version that understands it; there is none for older ones
 * @param needs the predefined role without which it sees only a part; empty for none
 */
record SqlCheck(String code, NavigableMap<Integer, String> queries, Optional<String> needs) implements Check {
    private static final int OLDEST = 13;
    private static final int ARGUMENTS = 3;

    static SqlCheck of(String code, String query) {
        return new SqlCheck(code, new TreeMap<>(Map.of(OLDEST, query)), Optional.empty());
    }

    /** The same with another query for servers from a version on. */
    SqlCheck from(int version, String query) {
        NavigableMap<Integer, String> more = new TreeMap<>(queries);
        more.put(version, query);
        return new SqlCheck(code, more, needs);
    }

    /** Only for servers from a version on. */
    static SqlCheck since(int version, String code, String query) {
        return new SqlCheck(code, new TreeMap<>(Map.of(version, query)), Optional.empty());
    }

    /** The same, which without a role sees only a part. */
    SqlCheck needing(String role) {
        return new SqlCheck(code, queries, Optional.of(role));
    }

    @Override
    public String title() {
        return Texts.title(code);
    }

    @Override
    public List<Finding> look(Patient patient) {
        Map.Entry<Integer, String> query = queries.floorEntry(patient.version());
        return query == null
                ? List.of()
                : patient.database()
                        .list(unsafe(query.getValue()).label("doctor: " + code).map(this::finding));
    }

    private Finding finding(Row row) {
        String object = Objects.requireNonNull(row.getText(0), code);
        List<String> arguments = new ArrayList<>(List.of(object));
        for (int i = ARGUMENTS; i < row.size(); i++) {
            arguments.add(String.valueOf(row.getText(i)));
        }
        Severity severity =
                Severity.valueOf(Objects.requireNonNull(row.getText(1), code).toUpperCase(Locale.ROOT));
        return new Finding(
                code,
                severity,
                object,
                Texts.what(code, arguments),
                Texts.remedy(code, arguments),
                Optional.ofNullable(row.getText(2)));
    }

    @Override
    public List<String> blindness(Patient patient) {
        boolean blind = needs.isPresent() && !patient.roles().contains(needs.get());
        return blind
                ? List.of("without the role " + needs.get() + " only what belongs to this one is seen")
                : List.of();
    }
}
