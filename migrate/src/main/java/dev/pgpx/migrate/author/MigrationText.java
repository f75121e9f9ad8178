package dev.pgpx.migrate.author;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The text of a file with both parts, for those who review it. */
final class MigrationText {
    private static final String UP = "-- migrate:up\n";
    private static final String DOWN = "\n-- migrate:down\n";

    private MigrationText() {}

    static NewMigration of(String name, DraftProof.Proved proved, boolean transactional) {
        Optional<String> reason = proved.down() instanceof DraftProof.Way.None none
                ? Optional.of(PartText.oneLine(none.reason()))
                : Optional.empty();
        List<String> lossesDown =
                proved.down() instanceof DraftProof.Way.Back back ? back.text().losses() : List.of();
        PartText up = proved.up();
        StringBuilder text = new StringBuilder("-- Written by pgpx from the models and proved on an empty database.\n");
        remarks(up, lossesDown, reason)
                .forEach(remark -> text.append("-- ").append(remark).append('\n'));
        text.append('\n').append(UP).append(up.text()).append(DOWN).append(down(proved.down()));
        return new NewMigration(name, text.toString(), transactional, up.losses(), lossesDown, up.cautions(), reason);
    }

    private static List<String> remarks(PartText up, List<String> lossesDown, Optional<String> reason) {
        List<String> remarks = new ArrayList<>();
        up.losses().forEach(loss -> remarks.add("Up LOSES DATA: " + loss + "."));
        up.cautions().forEach(caution -> remarks.add("Look at it: " + caution + "."));
        if (!up.losses().isEmpty()) {
            remarks.add("Down brings back what held the data, not the data.");
        }
        lossesDown.forEach(loss -> remarks.add("Down LOSES DATA: " + loss + "."));
        reason.ifPresent(why -> remarks.add("There is no way down: " + why + "."));
        return remarks;
    }

    private static String down(DraftProof.Way way) {
        return way instanceof DraftProof.Way.Back back
                ? back.text().text()
                : "-- It cannot be undone by statements that pgpx can write.\n";
    }
}
