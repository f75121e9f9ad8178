package dev.pgpx.examples.demo;

import dev.pgpx.cli.CommandContext;
import dev.pgpx.database.Database;
import dev.pgpx.database.settings.Settings;
import dev.pgpx.examples.cldr.Cldr;
import dev.pgpx.examples.world.Country;
import dev.pgpx.examples.world.World;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code pgpx demo}: from nothing to queries on real data. */
@Command(
        description = "Shows what pgpx does: starts a PostgreSQL, creates tables from records, fills and queries them.",
        sortOptions = false,
        footer = {
            "",
            "The data are the world's countries, currencies, languages and time zones by Unicode CLDR.",
            "",
            "Examples:",
            "  pgpx demo",
            "  pgpx demo --country FR --date 1990-01-01"
        })
final class DemoCommand implements Callable<Integer> {
    private final CommandContext context;

    @Option(
            names = "--country",
            paramLabel = "CODE",
            defaultValue = "DE",
            description = "The country whose legal tender is asked for: two letters of ISO 3166, default DE.")
    private String country = "DE";

    @Option(
            names = "--date",
            paramLabel = "DATE",
            defaultValue = "2002-01-15",
            description = "The day for which it is asked: year-month-day, default 2002-01-15.")
    private String date = "2002-01-15";

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = {
                "Use this server instead of one that ends with the command.",
                "The tables stay there; nothing that is there is overwritten."
            })
    private @Nullable String url;

    DemoCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Stopwatch total = Stopwatch.start();
        LocalDate day = day();
        Settings settings = Place.settings(url);
        World world = Cldr.read();
        Country chosen = CountryChoice.of(country, world.countries());
        Report report = new Report(context.out(), Style.of(context.environment()));
        report.data(Cldr.version(), world, total.stop());
        Stopwatch starting = Stopwatch.start();
        try (Place place = Place.open(settings)) {
            report.server(place, starting.stop());
            Recorder recorder = new Recorder();
            Database observed = place.database().withListener(recorder);
            WorldStore store = new WorldStore(observed);
            store.refuseToOverwrite();
            fill(store, world, recorder, report);
            query(new WorldQueries(observed), Steps.all(chosen, day), recorder, report);
            report.end(place, store.names(), total.stop());
        }
        return 0;
    }

    private LocalDate day() {
        try {
            return LocalDate.parse(date);
        } catch (DateTimeParseException e) {
            throw DemoMessages.noDate(date, e);
        }
    }

    private static void fill(WorldStore store, World world, Recorder recorder, Report report) {
        recorder.take();
        store.create();
        report.created(recorder.take());
        store.write(world);
        report.written(recorder.take());
    }

    private static void query(WorldQueries queries, List<Step> steps, Recorder recorder, Report report) {
        for (int i = 0; i < steps.size(); i++) {
            Answer answer = steps.get(i).query().apply(queries);
            report.step(i + 1, steps.size(), steps.get(i), answer, recorder.take());
        }
    }
}
