package dev.pgpx.conformance.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pgpx.query.ArrayAggregate;
import dev.pgpx.query.ArrayExpression;
import dev.pgpx.query.BitsExpression;
import dev.pgpx.query.BoxExpression;
import dev.pgpx.query.BytesExpression;
import dev.pgpx.query.Case;
import dev.pgpx.query.CaseOperand;
import dev.pgpx.query.CidrExpression;
import dev.pgpx.query.CircleExpression;
import dev.pgpx.query.ComparableExpression;
import dev.pgpx.query.Condition;
import dev.pgpx.query.Conditions;
import dev.pgpx.query.ContinuousPercentile;
import dev.pgpx.query.ContinuousPercentiles;
import dev.pgpx.query.DateExpression;
import dev.pgpx.query.Delete;
import dev.pgpx.query.DiscreteSet;
import dev.pgpx.query.DiscreteSets;
import dev.pgpx.query.EnumFunctions;
import dev.pgpx.query.Expression;
import dev.pgpx.query.FrameBound;
import dev.pgpx.query.Functions;
import dev.pgpx.query.HstoreExpression;
import dev.pgpx.query.HypotheticalSet;
import dev.pgpx.query.InetExpression;
import dev.pgpx.query.IntervalExpression;
import dev.pgpx.query.JsonAggregate;
import dev.pgpx.query.JsonExpression;
import dev.pgpx.query.JsonFunctions;
import dev.pgpx.query.JsonKind;
import dev.pgpx.query.JsonListPart;
import dev.pgpx.query.JsonPart;
import dev.pgpx.query.JsonPathSearch;
import dev.pgpx.query.LineExpression;
import dev.pgpx.query.LineSegmentExpression;
import dev.pgpx.query.LtreeExpression;
import dev.pgpx.query.MacaddrExpression;
import dev.pgpx.query.Merge;
import dev.pgpx.query.MoneyExpression;
import dev.pgpx.query.MultirangeExpression;
import dev.pgpx.query.NumberAggregate;
import dev.pgpx.query.NumberExpression;
import dev.pgpx.query.OffsetFunction;
import dev.pgpx.query.PathExpression;
import dev.pgpx.query.PointExpression;
import dev.pgpx.query.PolygonExpression;
import dev.pgpx.query.RangeExpression;
import dev.pgpx.query.RecursiveTable;
import dev.pgpx.query.Row2;
import dev.pgpx.query.Row3;
import dev.pgpx.query.Row4;
import dev.pgpx.query.Select;
import dev.pgpx.query.SimpleCase;
import dev.pgpx.query.SortKey;
import dev.pgpx.query.Sql;
import dev.pgpx.query.TextExpression;
import dev.pgpx.query.TimeExpression;
import dev.pgpx.query.TimestampExpression;
import dev.pgpx.query.TimestamptzExpression;
import dev.pgpx.query.TsQueryExpression;
import dev.pgpx.query.TsVectorExpression;
import dev.pgpx.query.Update;
import dev.pgpx.query.Upsert;
import dev.pgpx.query.UuidExpression;
import dev.pgpx.query.Window;
import dev.pgpx.query.WindowFunction;
import dev.pgpx.query.XmlExpression;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Each public method of these classes is called by an example of the page. */
class ReferenceCoversEverythingTest {
    static final List<Class<?>> CLASSES = List.of(
            Sql.class,
            Conditions.class,
            Functions.class,
            Expression.class,
            ComparableExpression.class,
            Condition.class,
            TextExpression.class,
            NumberExpression.class,
            DateExpression.class,
            TimeExpression.class,
            TimestampExpression.class,
            TimestamptzExpression.class,
            IntervalExpression.class,
            ArrayExpression.class,
            RangeExpression.class,
            MultirangeExpression.class,
            Case.class,
            CaseOperand.class,
            SimpleCase.class,
            Row2.class,
            Row3.class,
            Row4.class,
            NumberAggregate.class,
            ArrayAggregate.class,
            DiscreteSet.class,
            DiscreteSets.class,
            ContinuousPercentile.class,
            ContinuousPercentiles.class,
            HypotheticalSet.class,
            Window.class,
            WindowFunction.class,
            OffsetFunction.class,
            FrameBound.class,
            Select.class,
            RecursiveTable.class,
            SortKey.class,
            JsonExpression.class,
            JsonAggregate.class,
            JsonFunctions.class,
            JsonPathSearch.class,
            JsonKind.class,
            JsonPart.class,
            JsonListPart.class,
            TsVectorExpression.class,
            TsQueryExpression.class,
            InetExpression.class,
            CidrExpression.class,
            MacaddrExpression.class,
            HstoreExpression.class,
            LtreeExpression.class,
            PointExpression.class,
            LineExpression.class,
            LineSegmentExpression.class,
            BoxExpression.class,
            PathExpression.class,
            PolygonExpression.class,
            CircleExpression.class,
            BitsExpression.class,
            BytesExpression.class,
            MoneyExpression.class,
            UuidExpression.class,
            XmlExpression.class,
            EnumFunctions.class,
            Merge.class,
            Upsert.class,
            Update.class,
            Delete.class);

    /** What makes no SQL. */
    private static final Set<String> WITHOUT_SQL =
            Set.of("equals", "hashCode", "toString", "codec", "statement", "setsNothing");

    /**
     * What needs a procedure or a cursor, and the door for text that is no constant; what needs a column of a certain role, which
     * the guide to writing records shows.
     */
    private static final Set<String> EXCEPTIONS = Set.of(
            "Sql.call",
            "Sql.cursor",
            "Sql.unsafe",
            "Sql.softDelete",
            "Sql.restore",
            "Sql.history",
            "Select.withDeleted",
            "Select.onlyDeleted",
            "Update.by",
            "EntityQuery.knownKeys");

    @ParameterizedTest
    @FieldSource("CLASSES")
    void showsEachMethod(Class<?> type) {
        String examples = ReferenceTest.SECTIONS.stream()
                .flatMap(section -> ReferencePage.entries(section).stream())
                .map(ReferencePage.Entry::java)
                .collect(Collectors.joining("\n"));
        assertThat(methods(type))
                .as("methods of " + type.getSimpleName() + " that no example calls")
                .isNotEmpty()
                .filteredOn(method -> !called(method, examples))
                .extracting(Method::getName)
                .isEmpty();
    }

    private static List<Method> methods(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getDeclaringClass().getPackage().equals(Sql.class.getPackage()))
                .filter(method -> !method.isBridge() && !WITHOUT_SQL.contains(method.getName()))
                .filter(method -> !EXCEPTIONS.contains(type.getSimpleName() + "." + method.getName()))
                .toList();
    }

    /** A static method is called by its name alone or after that of a class; another one after its receiver. */
    private static boolean called(Method method, String examples) {
        String before = Modifier.isStatic(method.getModifiers()) ? "(?<![.\\w])(?:[A-Z]\\w*\\.)?" : "\\.\\s*";
        return Pattern.compile(before + method.getName() + "\\(")
                .matcher(examples)
                .find();
    }
}
