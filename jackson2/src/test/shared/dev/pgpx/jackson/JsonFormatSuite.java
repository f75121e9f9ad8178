package dev.pgpx.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pgpx.types.Codecs;
import dev.pgpx.types.GenericType;
import dev.pgpx.types.JsonFormat;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every JSON format of pgpx keeps, run for each library. */
public abstract class JsonFormatSuite {
    private static final Type NAMES = GenericType.of(Map.class, String.class, String.class);

    private final JsonFormat format;

    /**
     * The suite for a format.
     *
     * @param format the format as the service loader makes it
     */
    protected JsonFormatSuite(JsonFormat format) {
        this.format = format;
    }

    record Address(String street, Optional<String> floor) {}

    record Customer(String name, List<Address> addresses, LocalDate since) {}

    record Moments(
            Instant instant,
            OffsetDateTime offset,
            LocalDate date,
            LocalTime time,
            YearMonth month,
            Duration duration,
            DayOfWeek day) {}

    @Test
    void isOfferedOnTheClassPathToo() throws IOException {
        try (InputStream services =
                format.getClass().getResourceAsStream("/META-INF/services/dev.pgpx.types.JsonFormat")) {
            assertThat(services)
                    .asString(StandardCharsets.UTF_8)
                    .isEqualToIgnoringNewLines(format.getClass().getName());
        }
    }

    @Test
    void isFoundByTheCodecOfJsonb() {
        StringBuilder text = new StringBuilder();

        Codecs.<Map<String, String>>jsonb(NAMES).encodeText(Map.of("de", "Frankreich"), text);

        assertThat(text).hasToString("{\"de\":\"Frankreich\"}");
        assertThat(Codecs.<Map<String, String>>jsonb(NAMES).decodeText(text.toString()))
                .isEqualTo(Map.of("de", "Frankreich"));
    }

    @Test
    void keepsGenericTypesToTheirLeaves() {
        Type type = GenericType.of(Map.class, String.class, GenericType.of(List.class, Address.class));
        Map<String, List<Address>> value = Map.of("home", List.of(new Address("Mill Lane", Optional.of("2nd"))));

        assertThat(format.read(format.write(value, type), type)).isEqualTo(value);
    }

    @Test
    void keepsNestedRecords() {
        Customer customer =
                new Customer("Ada", List.of(new Address("Mill Lane", Optional.empty())), LocalDate.of(2026, 2, 28));

        String json = format.write(customer, Customer.class);

        assertThat(json)
                .isEqualTo("{\"name\":\"Ada\",\"addresses\":[{\"street\":\"Mill Lane\",\"floor\":null}],"
                        + "\"since\":\"2026-02-28\"}");
        assertThat(format.read(json, Customer.class)).isEqualTo(customer);
    }

    @Test
    void writesTimesAsIsoTextAndKeepsTheirOffset() {
        Moments moments = new Moments(
                Instant.parse("2026-01-02T03:04:05.123456789Z"),
                OffsetDateTime.parse("2026-01-02T03:04:05+05:30"),
                LocalDate.of(-44, 3, 15),
                LocalTime.of(23, 59),
                YearMonth.of(2026, 11),
                Duration.ofSeconds(3_723, 5_000_000),
                DayOfWeek.FRIDAY);

        String json = format.write(moments, Moments.class);

        assertThat(json)
                .isEqualTo("{\"instant\":\"2026-01-02T03:04:05.123456789Z\",\"offset\":\"2026-01-02T03:04:05+05:30\","
                        + "\"date\":\"-0044-03-15\",\"time\":\"23:59:00\",\"month\":\"2026-11\","
                        + "\"duration\":\"PT1H2M3.005S\",\"day\":\"FRIDAY\"}");
        assertThat(format.read(json, Moments.class)).isEqualTo(moments);
    }

    @Test
    void losesNoDigitWhereTheTypeIsOpen() {
        Object read = format.read("{\"pi\":3.14159265358979323846264338327950288}", Object.class);

        assertThat(read).isEqualTo(Map.of("pi", new BigDecimal("3.14159265358979323846264338327950288")));
    }

    @Test
    void readsNullOnlyWhereTheTypeHasAPlaceForIt() {
        assertThat(format.read("null", GenericType.of(Optional.class, String.class)))
                .isEqualTo(Optional.empty());
    }

    @Test
    void servesManyThreads() {
        List<Object> values = IntStream.range(0, 2_000)
                .parallel()
                .mapToObj(i -> format.read("{\"n\":\"" + i + "\"}", NAMES))
                .toList();

        assertThat(values).hasSize(2_000).endsWith(Map.of("n", "1999"));
    }
}
