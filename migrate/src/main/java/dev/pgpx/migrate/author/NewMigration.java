package dev.pgpx.migrate.author;

import java.util.List;
import java.util.Optional;

/**
 * A file that was written from models and proved on a scratch database: up gives what it shall, down what was before. Not on disk
 * yet. Immutable.
 *
 * @param name the name of the file: {@code 20261121093000_add_book_author_id.sql}
 * @param text its text, with the parts up and down
 * @param transactional whether its way up is one transaction
 * @param losses what data the way up loses, a text for each step; none when rows and counters survive
 * @param lossesDown what data the way down loses, as for the way up
 * @param cautions what rows, which a scratch database does not have, can make fail on the way up
 * @param noWayBack why it has no way down; empty when it has one
 */
public record NewMigration(
        String name,
        String text,
        boolean transactional,
        List<String> losses,
        List<String> lossesDown,
        List<String> cautions,
        Optional<String> noWayBack) {
    /** Takes copies. */
    public NewMigration {
        losses = List.copyOf(losses);
        lossesDown = List.copyOf(lossesDown);
        cautions = List.copyOf(cautions);
    }
}
