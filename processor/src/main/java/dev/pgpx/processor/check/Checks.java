package dev.pgpx.processor.check;

import dev.pgpx.processor.declaration.TableDeclaration;
import dev.pgpx.processor.report.Report;
import dev.pgpx.processor.table.Keys;
import dev.pgpx.processor.type.TypeMapping;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

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
                new ClassCheck(),
                new GeneratedClassCheck(),
                new HierarchyCheck(),
                new StoredTableCheck(),
                new EmbeddedCheck(),
                new HiddenCheck(),
                new AuditCheck(),
                new MixinCheck(),
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
                new ThroughCheck(keys),
                new ConstraintCheck(),
                new StoredConstraintCheck(keys),
                new DeleteRuleCheck(),
                new PurposeCheck(),
                new SystemVersionCheck(),
                new CollectionOrderCheck(keys),
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
        if (canBeTable(table.record())) {
            checks.forEach(check -> check.check(table, report));
        } else {
            String kind =
                    table.record().getKind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            report.error(table.record(), "PGPX-1302", table.recordName(), kind);
        }
    }

    private static boolean canBeTable(TypeElement type) {
        return switch (type.getKind()) {
            case RECORD, CLASS -> true;
            case INTERFACE -> type.getModifiers().contains(Modifier.SEALED);
            default -> false;
        };
    }
}
