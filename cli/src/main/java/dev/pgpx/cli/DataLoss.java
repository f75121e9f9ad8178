package dev.pgpx.cli;

import dev.pgpx.schema.plan.Plan;
import java.util.stream.Collectors;

/** Refuses plans that would lose data. */
final class DataLoss {
    private DataLoss() {}

    static void refuse(Plan plan) {
        if (!plan.losses().isEmpty()) {
            throw CommandException.losesData(plan.losses().stream()
                    .map(step -> step + ": " + step.loss().orElse(""))
                    .map(VisibleText::oneLine)
                    .collect(Collectors.joining("\n")));
        }
    }
}
