package dev.pgpx.query;

import static dev.pgpx.query.Sql.exists;
import static dev.pgpx.query.Sql.from;
import static dev.pgpx.query.Sql.insert;
import static dev.pgpx.query.Sql.select;
import static dev.pgpx.query.Sql.sql;
import static dev.pgpx.query.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;
import dev.pgpx.types.ParameterWriter;
import dev.pgpx.types.Row;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which values may be shown. */
class SensitiveParametersTest {
    private static final PatientTable PATIENT = new PatientTable("patient");

    record Patient(long id, String name) {}

    static final class PatientTable extends Table<Patient> {
        private static final Codec<String> SENSITIVE_TEXT = Codecs.sensitive(Codecs.TEXT);

        final NumberColumn<Long> id = number("id", Codecs.INT8, ColumnFlag.ID);
        final TextColumn name = text("name", SENSITIVE_TEXT);

        PatientTable(String alias) {
            super("", "patient", alias);
        }

        @Override
        public PatientTable as(String alias) {
            return new PatientTable(alias);
        }

        @Override
        public Patient read(Row row, int at, Relations relations) {
            return new Patient(row.getLong(at), row.require(at + 1, Codecs.TEXT));
        }

        @Override
        public void write(Patient patient, int column, ParameterWriter out) {
            switch (column) {
                case 0 -> out.writeLong(patient.id());
                case 1 -> out.write(SENSITIVE_TEXT, patient.name());
                default -> throw noColumn(column);
            }
        }

        @Override
        public Object key(Patient patient) {
            return patient.id();
        }
    }

    /** Whether each value is sensitive by its own codec. */
    private static List<Boolean> single(Statement statement) {
        List<Boolean> found = new ArrayList<>();
        statement.parameters().writeTo(new ParameterWriter() {
            @Override
            public void writeBoolean(boolean value) {
                found.add(false);
            }

            @Override
            public void writeShort(short value) {
                found.add(false);
            }

            @Override
            public void writeInt(int value) {
                found.add(false);
            }

            @Override
            public void writeLong(long value) {
                found.add(false);
            }

            @Override
            public void writeFloat(float value) {
                found.add(false);
            }

            @Override
            public void writeDouble(double value) {
                found.add(false);
            }

            @Override
            public <T> void write(Codec<T> codec, @Nullable T value) {
                found.add(codec.isSensitive());
            }
        });
        return found;
    }

    private static boolean whole(Query<?> query) {
        return query.statement().parameters().isSensitive();
    }

    @Test
    void valuesThatAreWrittenToASensitiveColumnAreSensitive() {
        Statement inserted = insert(PATIENT).values(new Patient(1, "Jo")).statement();
        assertThat(single(inserted)).containsExactly(false, true);
        assertThat(inserted.parameters().isSensitive()).isFalse();

        Statement updated =
                update(PATIENT).set(PATIENT.name, "Jo").where(PATIENT.id.eq(1L)).statement();
        assertThat(single(updated)).containsExactly(true, false);
        assertThat(updated.parameters().isSensitive()).isFalse();

        assertThat(RowBatch.ofRecords(PATIENT, List.of(new Patient(1, "Jo")))
                        .insert()
                        .parameters()
                        .isSensitive())
                .isFalse();
    }

    @Test
    void allValuesOfAStatementAreSensitiveThatNamesASensitiveColumn() {
        assertThat(whole(from(PATIENT).where(PATIENT.name.eq("Jo")))).isTrue();
        assertThat(whole(from(PATIENT).where(PATIENT.name.like("J%")))).isTrue();
        assertThat(whole(from(PATIENT).where(PATIENT.name.lower().eq("jo")))).isTrue();
        assertThat(whole(from(PATIENT)
                        .where(exists(from(PATIENT.as("other"))
                                .where(PATIENT.as("other").name.eq("Jo"))))))
                .isTrue();
        assertThat(whole(select(PATIENT.name).from(PATIENT).where(PATIENT.id.eq(1L))))
                .isTrue();
        assertThat(from(PATIENT)
                        .where(PATIENT.name.eq("Jo"))
                        .counted()
                        .statement()
                        .parameters()
                        .isSensitive())
                .isTrue();
    }

    @Test
    void aStatementThatOnlyReadsWholeRecordsShowsItsValues() {
        assertThat(whole(from(PATIENT).where(PATIENT.id.eq(1L)))).isFalse();
        assertThat(whole(select(PATIENT.id).from(PATIENT).where(PATIENT.id.eq(1L))))
                .isFalse();
    }

    @Test
    void parametersOfSqlByHandAreMarkedOneByOne() {
        Statement statement =
                sql("select :a, :b").bind("a", 1).bindSensitive("b", "Jo").statement();
        assertThat(single(statement)).containsExactly(false, true);
        assertThat(statement.parameters().isSensitive()).isFalse();
    }
}
