package dev.pgpx.schema.plan;

import dev.pgpx.schema.action.Action;
import java.util.List;

/**
 * How a step is taken back: statements, or the reason why there are none. Rows that a step loses do not come back.
 *
 * @param statements the statements, in order; none where a reason is given, or where nothing has to be done
 * @param reason why it cannot be taken back; empty when it can
 */
public record Reverse(List<String> statements, String reason) {
    /** Takes a copy. */
    public Reverse {
        statements = List.copyOf(statements);
    }

    static Reverse of(List<Action> actions) {
        return new Reverse(actions.stream().map(Action::sql).toList(), "");
    }

    static Reverse none(String reason) {
        return new Reverse(List.of(), reason);
    }

    /**
     * Whether it can be taken back.
     *
     * @return true when there is no reason against it
     */
    public boolean possible() {
        return reason.isEmpty();
    }
}
