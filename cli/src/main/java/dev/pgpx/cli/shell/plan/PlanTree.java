package dev.pgpx.cli.shell.plan;

import dev.pgpx.cli.output.Counts;
import dev.pgpx.cli.output.VisibleText;
import dev.pgpx.cli.shell.print.Styles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Draws a plan as a tree. A node is marked that takes a good part of the whole by itself: of the time, where the statement was
 * run, else of the cost; and one that gives many more or fewer rows than the planner thought.
 */
public final class PlanTree {
    private static final double COSTLY_PART = 0.25;
    private static final double FAR_OFF = 10;

    private final List<AttributedString> lines = new ArrayList<>();
    private final double whole;

    private PlanTree(double whole) {
        this.whole = whole;
    }

    /**
     * Draws what {@code explain (format json)} has given.
     *
     * @return the lines; none when it is no plan
     */
    public static List<AttributedString> lines(String json) {
        try {
            PlanNode all = PlanReader.read(json);
            if (all.children().isEmpty()) {
                return List.of();
            }
            PlanNode plan = all.children().get(0);
            PlanTree tree = new PlanTree(plan.total(1));
            tree.draw(plan, 1, "", "");
            tree.foot(all);
            return tree.lines;
        } catch (IOException | NumberFormatException notAPlan) {
            return List.of();
        }
    }

    private void draw(PlanNode node, double times, String head, String below) {
        lines.add(line(node, times, head));
        boolean leaf = node.children().isEmpty();
        for (String detail : PlanDetails.of(node)) {
            lines.add(Styles.of(below + (leaf ? "     " : "│    ") + VisibleText.oneLine(detail), Styles.FAINT));
        }
        int last = node.children().size() - 1;
        for (int i = 0; i <= last; i++) {
            PlanNode child = node.children().get(i);
            draw(
                    child,
                    node.timesOf(child, times),
                    below + (i < last ? "├─ " : "└─ "),
                    below + (i < last ? "│  " : "   "));
        }
    }

    private AttributedString line(PlanNode node, double times, String head) {
        double part = whole <= 0 ? 0 : Math.min(1, node.own(times) / whole);
        boolean costly = part >= COSTLY_PART;
        AttributedStringBuilder line = new AttributedStringBuilder().append(head, Styles.FAINT);
        line.append(VisibleText.oneLine(PlanDetails.title(node)), costly ? Styles.COSTLY : Styles.HEADER);
        line.append("  ").append(figures(node), Styles.FAINT);
        if (costly) {
            line.append(String.format(Locale.ROOT, "  ◀ %.0f %%", part * 100), Styles.COSTLY);
        }
        String off = misjudged(node);
        if (off != null) {
            line.append("  " + off, Styles.NOTICE);
        }
        return line.toAttributedString();
    }

    private static String figures(PlanNode node) {
        if (!node.ran()) {
            return rows(node.number("Plan Rows"))
                    + String.format(Locale.ROOT, ", cost %.1f", node.number("Total Cost"));
        }
        double loops = node.number("Actual Loops");
        if (loops == 0) {
            return "never run";
        }
        return rows(node.number("Actual Rows") * loops)
                + String.format(Locale.ROOT, ", %.3f ms", node.total(1))
                + (loops > 1 ? String.format(Locale.ROOT, ", %.0f times", loops) : "");
    }

    private static String rows(double count) {
        return Counts.of(Math.round(count), "row");
    }

    private static @Nullable String misjudged(PlanNode node) {
        if (!node.ran() || node.number("Actual Loops") == 0) {
            return null;
        }
        double planned = Math.max(1, node.number("Plan Rows"));
        double actual = Math.max(1, node.number("Actual Rows"));
        boolean far = planned / actual >= FAR_OFF || actual / planned >= FAR_OFF;
        return far ? String.format(Locale.ROOT, "(%.0f expected)", node.number("Plan Rows")) : null;
    }

    private void foot(PlanNode all) {
        for (String name : List.of("Planning Time", "Execution Time")) {
            if (all.fact(name) != null) {
                lines.add(Styles.of(name + ": " + all.fact(name) + " ms", Styles.FAINT));
            }
        }
    }
}
