package dev.pgpx.cli.schema;

import dev.pgpx.cli.error.DecisionException;
import dev.pgpx.cli.output.VisibleText;
import dev.pgpx.schema.plan.Plan;
import java.util.stream.Collectors;

/** Refuses plans that would lose data. */
public final class DataLoss {
    private DataLoss() {}

    public static void refuse(Plan plan) {
        if (!plan.losses().isEmpty()) {
            throw DecisionException.losesData(plan.losses().stream()
                    .map(step -> step + ": " + step.loss().orElse(""))
                    .map(VisibleText::oneLine)
                    .collect(Collectors.joining("\n")));
        }
    }
}
