package dev.pgpx.schema.doctor;

import java.util.List;
import java.util.Optional;

/** Whether a pooler that shares sessions stands between: what pgpx has found out when it connected. */
final class PoolerCheck implements Check {
    private static final String CODE = "pooler-between";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String title() {
        return Texts.title(CODE);
    }

    @Override
    public List<Finding> look(Patient patient) {
        if (!patient.facts().pooled()) {
            return List.of();
        }
        List<String> server = List.of("server");
        return List.of(new Finding(
                CODE, Severity.NOTE, "server", Texts.what(CODE, server), Texts.remedy(CODE, server), Optional.empty()));
    }
}
