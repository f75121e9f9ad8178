package dev.pgpx.cli.schema;

import dev.pgpx.cli.output.VisibleText;
import dev.pgpx.schema.action.Lock;
import dev.pgpx.schema.action.Work;
import dev.pgpx.schema.diff.Note;
import dev.pgpx.schema.diff.PossibleRename;
import dev.pgpx.schema.plan.Plan;
import dev.pgpx.schema.plan.PlanStep;
import java.io.PrintStream;
import java.util.stream.Collectors;

/** A plan for a person: each step with its statements and what they cost, then what is asked. Names are shown safely. */
public final class PlanText {
    private final Plan plan;
    private final StringBuilder text = new StringBuilder();

    private PlanText(Plan plan) {
        this.plan = plan;
    }

    public static void print(Plan plan, PrintStream out) {
        out.print(VisibleText.lines(new PlanText(plan).text()));
    }

    private String text() {
        if (plan.isEmpty()) {
            line("nothing has to change");
        } else {
            line(count(plan.steps().size(), "step") + " in "
                    + count(plan.groups().size(), "transaction"));
            plan.steps().forEach(this::step);
        }
        for (Note note : plan.diff().notes()) {
            line("");
            line("note: " + VisibleText.oneLine(note.toString()));
        }
        for (PossibleRename question : plan.diff().questions()) {
            line("");
            line(VisibleText.oneLine(question.toString()));
            line("    --rename \"" + VisibleText.oneLine(ToldRenames.text(question)) + "\" says that it is");
        }
        return text.toString();
    }

    private void step(PlanStep step) {
        line("");
        line(VisibleText.oneLine(step.toString()));
        for (String sql : step.statements()) {
            line("    " + sql.replace("\n", "\n    ") + ";");
        }
        if (!step.locks().isEmpty()) {
            line("  locks " + step.locks().stream().map(PlanText::lock).collect(Collectors.joining(", ")));
        }
        if (step.work() != Work.CATALOG) {
            line(step.work() == Work.SCAN ? "  reads all rows" : "  writes all rows anew");
        }
        if (!step.transactional()) {
            line("  runs in no transaction");
        }
        step.loss().ifPresent(loss -> line("  LOSES DATA: " + VisibleText.oneLine(loss)));
        if (!step.reverse().possible()) {
            line("  no way back: " + VisibleText.oneLine(step.reverse().reason()));
        }
    }

    private static String lock(Lock lock) {
        return VisibleText.oneLine(lock.relation().toString()) + " ("
                + lock.mode().sql() + ")";
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private void line(String content) {
        text.append(content).append('\n');
    }
}
