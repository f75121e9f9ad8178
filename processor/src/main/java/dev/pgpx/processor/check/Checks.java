package dev.pgpx.processor.check;

import dev.pgpx.processor.declaration.TableDeclaration;
import dev.pgpx.processor.report.Report;
import dev.pgpx.processor.table.Keys;
import dev.pgpx.processor.type.TypeMapping;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.ElementKind;

/** All rules, in the order in which their breaks are reported. */
public final class Checks {
    private final List<Check> checks;

    /**
     * The rules.
     *
     * @param mapping tells how values are stored
     * @param keys tell keys and columns
     */
    public Checks(TypeMapping mapping, Keys keys) {
        this.checks = List.of(
                new RecordCheck(),
                new GeneratedClassCheck(),
                new KeyCheck(),
                new ColumnTypeCheck(mapping),
                new CodecCheck(mapping),
                new AccessCheck(),
                new NullableCheck(),
                new MisplacedAnnotationCheck(),
                new BlankTextCheck(),
                new SqlNameCheck(mapping, keys),
                new ColumnNameCheck(keys),
                new MemberCheck(keys),
                new EnumCheck(mapping),
                new RelationTargetCheck(keys),
                new PartnerCheck(),
                new ManyToManyCheck(keys),
                new ConstraintCheck(),
                new DeleteRuleCheck(),
                new PurposeCheck(),
                new ComputedCheck(),
                new DefaultMethodCheck());
    }

    /**
     * Checks a record.
     *
     * @param table the record as declared
     * @param report receives each break of a rule
     */
    public void check(TableDeclaration table, Report report) {
        if (table.record().getKind() == ElementKind.RECORD) {
            checks.forEach(check -> check.check(table, report));
        } else {
            String kind =
                    table.record().getKind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            report.error(table.record(), "PGPX-1302", table.recordName(), kind);
        }
    }
}
