package dev.pgpx.schema.manage;

import dev.pgpx.database.Database;
import dev.pgpx.schema.action.Action;
import java.util.List;

/** An operation whose statements need no look at the database. */
final class ActionOperation extends SchemaOperation {
    private final String label;
    private final List<Action> actions;

    ActionOperation(String label, List<Action> actions) {
        this.label = label;
        this.actions = List.copyOf(actions);
    }

    @Override
    List<Piece> pieces(Database database) {
        return actions.stream().map(action -> Piece.of(action, label)).toList();
    }

    @Override
    public String toString() {
        return label;
    }
}
