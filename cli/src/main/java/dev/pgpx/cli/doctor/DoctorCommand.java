package dev.pgpx.cli.doctor;

import dev.pgpx.cli.CommandContext;
import dev.pgpx.cli.ExitCode;
import dev.pgpx.cli.connection.ConnectionOptions;
import dev.pgpx.cli.connection.OpenedDatabase;
import dev.pgpx.cli.error.CommandException;
import dev.pgpx.cli.error.UsageProblems;
import dev.pgpx.cli.output.Counts;
import dev.pgpx.cli.output.FormatOption;
import dev.pgpx.cli.output.OutputFormat;
import dev.pgpx.cli.output.OutputOption;
import dev.pgpx.schema.doctor.Check;
import dev.pgpx.schema.doctor.Diagnosis;
import dev.pgpx.schema.doctor.Doctor;
import dev.pgpx.schema.doctor.Severity;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code pgpx doctor}: looks at a database and its server. */
@Command(
        description = "Looks for what is wrong with a database and its server, or soon will be, and says what to do.",
        sortOptions = false,
        footer = {
            "",
            "It only reads. The exit code is 1 when there are errors; warnings and notes are no failure. Each",
            "finding has the code of its check, docs/reference/doctor.md explains them.",
            "",
            "Examples:",
            "  pgpx doctor --url postgresql://localhost/shop",
            "  pgpx doctor --skip unused-index,table-without-primary-key --format json",
            "  pgpx doctor --list"
        })
final class DoctorCommand implements Callable<Integer> {
    private final CommandContext context;

    @Option(
            names = "--only",
            paramLabel = "CODE",
            split = ",",
            description = "Only these checks; may be given several times.")
    private List<String> only = List.of();

    @Option(
            names = "--skip",
            paramLabel = "CODE",
            split = ",",
            description = "Not these checks; may be given several times.")
    private List<String> skip = List.of();

    @Option(names = "--list", description = "Show what there are for checks, and look at nothing.")
    private boolean list;

    @Mixin
    private final ConnectionOptions connection = new ConnectionOptions();

    @Mixin
    private final FormatOption format = new FormatOption();

    @Mixin
    private final OutputOption output = new OutputOption();

    DoctorCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        Doctor doctor = doctor();
        if (list) {
            output.stream(
                    context.out(),
                    out -> DiagnosisText.list(doctor, format.format().writer(out)));
            return ExitCode.DONE;
        }
        Diagnosis diagnosis;
        try (OpenedDatabase opened = connection.open(context)) {
            diagnosis = doctor.examine(opened.database());
        }
        print(diagnosis);
        long errors = diagnosis.count(Severity.ERROR);
        if (errors > 0) {
            throw CommandException.doctorErrors(Counts.of(errors, "error"));
        }
        return ExitCode.DONE;
    }

    private void print(Diagnosis diagnosis) {
        output.stream(context.out(), out -> {
            if (format.format() == OutputFormat.TABLE) {
                new DiagnosisText(
                                out, output.file() == null && context.options().colors())
                        .print(diagnosis);
            } else {
                DiagnosisText.rows(diagnosis, format.format().writer(out));
                diagnosis.unseen().forEach(unseen -> context.notices()
                        .tell("not seen: " + unseen.code() + ": " + unseen.why()));
            }
        });
    }

    private Doctor doctor() {
        UsageProblems problems = new UsageProblems();
        List<String> codes = Doctor.STANDARD.checks().stream().map(Check::code).toList();
        check("--only", only, codes, problems);
        check("--skip", skip, codes, problems);
        problems.refuse("doctor");
        Doctor chosen = only.isEmpty() ? Doctor.STANDARD : Doctor.STANDARD.only(only);
        return chosen.without(skip);
    }

    private static void check(String option, List<String> typed, List<String> codes, UsageProblems problems) {
        for (String code : typed) {
            problems.require(
                    codes.contains(code),
                    option + " is \"" + code + "\", and there is no such check: \"pgpx doctor --list\" shows them");
        }
    }
}
