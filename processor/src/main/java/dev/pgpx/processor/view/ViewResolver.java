package dev.pgpx.processor.view;

import dev.pgpx.processor.declaration.ComponentDeclaration;
import dev.pgpx.processor.declaration.DeclarationReader;
import dev.pgpx.processor.declaration.DeclaredTypes;
import dev.pgpx.processor.report.Report;
import dev.pgpx.processor.table.Keys;
import dev.pgpx.processor.view.ViewComponent.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Finds what the components of a view stand for, and reports each that stands for nothing, or for something else. */
public final class ViewResolver {
    private final Members members;
    private final ViewTypes types;

    /**
     * A resolver.
     *
     * @param keys tell the columns of tables
     * @param types the compiler's
     */
    public ViewResolver(Keys keys, Types types) {
        this.members = new Members(keys);
        this.types = new ViewTypes(types);
    }

    /**
     * Works a view out.
     *
     * @param view a record that can be a view
     * @param table the record that it is a view of
     * @param report receives what is wrong
     * @return the view, without the components that are wrong
     */
    public ViewModel resolve(ViewDeclaration view, TypeElement table, Report report) {
        List<ViewComponent> components = new ArrayList<>();
        for (ComponentDeclaration component : view.components()) {
            new ComponentResolver(view, table, component, report).resolve().ifPresent(components::add);
        }
        return new ViewModel(view.record(), table, components);
    }

    /** Looks at one component. */
    private final class ComponentResolver {
        private final ViewDeclaration view;
        private final ComponentDeclaration component;
        private final Report report;
        private final List<Step> steps = new ArrayList<>();
        private TypeElement table;
        private boolean missing;

        ComponentResolver(ViewDeclaration view, TypeElement table, ComponentDeclaration component, Report report) {
            this.view = view;
            this.table = table;
            this.component = component;
            this.report = report;
        }

        Optional<ViewComponent> resolve() {
            List<String> path = ViewDeclaration.path(component);
            String within = "";
            for (String part : path.subList(0, path.size() - 1)) {
                String name = within + part;
                within = members.isEmbedded(table, name) ? name + "." : "";
                if (within.isEmpty()) {
                    Optional<Step> step = members.toOne(table, name);
                    if (step.isEmpty()) {
                        return wrong("PGPX-1426", component.label(), name, tableName(), members.toOneNames(table));
                    }
                    follow(step.get());
                }
            }
            return resolve(within + path.get(path.size() - 1));
        }

        private void follow(Step step) {
            steps.add(step);
            missing |= step.isNullable();
            table = step.target();
        }

        private Optional<ViewComponent> resolve(String name) {
            Optional<Members.Member> member = ViewDeclaration.hasPath(component)
                    ? members.named(table, name)
                    : component
                            .columnName()
                            .map(column -> members.ofColumn(table, column))
                            .orElseGet(() -> members.named(table, name));
            if (member.isEmpty()) {
                String wanted = component.columnName().orElse(name);
                return wrong("PGPX-1425", component.label(), wanted, tableName(), members.names(table));
            }
            if (member.get() instanceof Members.ColumnOf column) {
                return value(column);
            }
            Members.RelationOf relation = (Members.RelationOf) member.get();
            return relation.step().isPresent() ? part(relation.step().get()) : rows(relation.component());
        }

        private Optional<ViewComponent> value(Members.ColumnOf column) {
            TypeMirror expected = column.model().type().javaType();
            if (!types.same(component.type(), expected)) {
                return wrong(
                        "PGPX-1427",
                        component.label(),
                        column.label(),
                        types.text(types.asDeclared(expected, column.model())),
                        types.text(component.type()));
            }
            boolean canBeNull = missing || column.model().component().nullable();
            if (canBeNull && isNeverNull()) {
                return wrong(
                        "PGPX-1428",
                        component.label(),
                        column.label(),
                        why(column.model().component().nullable()));
            }
            return Optional.of(new ViewComponent.Value(component, List.copyOf(steps), table, column.model()));
        }

        private boolean isNeverNull() {
            return !component.nullable() || component.type().getKind().isPrimitive();
        }

        private String why(boolean column) {
            if (column) {
                return "the column is nullable";
            }
            Step nullable = steps.stream().filter(Step::isNullable).findFirst().orElseThrow();
            String relation = "the relation " + nullable.component().label();
            return nullable.component().nullable() ? relation + " is nullable" : relation + " may lead to no row";
        }

        private Optional<ViewComponent> part(Step step) {
            follow(step);
            String target = step.target().getSimpleName().toString();
            Optional<TypeElement> nested =
                    DeclaredTypes.element(component.type()).filter(ViewDeclaration::isView);
            if (nested.isEmpty()) {
                return wrong(
                        "PGPX-1429",
                        component.label(),
                        step.component().label(),
                        "a record with @View(" + target + ".class)" + orKey(step),
                        types.text(component.type()));
            }
            if (isOfOther(nested.get(), step.target())) {
                return wrong("PGPX-1430", component.label(), nested.get().getSimpleName(), target);
            }
            if (missing && !component.nullable()) {
                return wrong("PGPX-1428", component.label(), step.component().label(), why(false));
            }
            return acyclic(nested.get())
                    .map(part -> new ViewComponent.Part(
                            component, List.copyOf(steps), part, isListing(part, new HashSet<>())));
        }

        private String orKey(Step step) {
            String key = members.keyOf(step);
            return key.isEmpty() ? "" : ", or " + key + " for its key";
        }

        private Optional<ViewComponent> rows(ComponentDeclaration relation) {
            TypeElement target = relation.target().orElseThrow();
            Optional<TypeElement> nested = ViewTypes.listOf(component).filter(ViewDeclaration::isView);
            if (nested.isEmpty()) {
                return wrong(
                        "PGPX-1429",
                        component.label(),
                        relation.label(),
                        "a List of a record with @View(" + target.getSimpleName() + ".class)",
                        types.text(component.type()));
            }
            if (component.nullable()) {
                return wrong("PGPX-1431", component.label());
            }
            if (isOfOther(nested.get(), target)) {
                return wrong("PGPX-1430", component.label(), nested.get().getSimpleName(), target.getSimpleName());
            }
            return acyclic(nested.get())
                    .map(rows -> new ViewComponent.Rows(component, List.copyOf(steps), table, relation, rows));
        }

        private boolean isOfOther(TypeElement nested, TypeElement target) {
            return ViewDeclaration.read(nested).table().filter(target::equals).isEmpty();
        }

        private Optional<TypeElement> acyclic(TypeElement nested) {
            if (reaches(nested, view.record(), new HashSet<>())) {
                report.error(component.element(), "PGPX-1432", component.label(), view.name());
                return Optional.empty();
            }
            return Optional.of(nested);
        }

        private Object tableName() {
            return table.getSimpleName();
        }

        private Optional<ViewComponent> wrong(String code, Object... arguments) {
            report.error(component.element(), code, arguments);
            return Optional.empty();
        }
    }

    /** Whether a view has another one in it, or is it. */
    private static boolean reaches(TypeElement from, TypeElement wanted, Set<TypeElement> seen) {
        return from.equals(wanted)
                || (seen.add(from) && nested(from).stream().anyMatch(next -> reaches(next, wanted, seen)));
    }

    /** Whether a view has lists, at any depth. */
    private static boolean isListing(TypeElement view, Set<TypeElement> seen) {
        return seen.add(view)
                && DeclarationReader.read(view).components().stream()
                        .anyMatch(component -> isList(component)
                                || DeclaredTypes.element(component.type())
                                        .filter(ViewDeclaration::isView)
                                        .filter(next -> isListing(next, seen))
                                        .isPresent());
    }

    private static boolean isList(ComponentDeclaration component) {
        return ViewTypes.listOf(component).filter(ViewDeclaration::isView).isPresent();
    }

    private static List<TypeElement> nested(TypeElement view) {
        return DeclarationReader.read(view).components().stream()
                .map(component -> ViewTypes.listOf(component).or(() -> DeclaredTypes.element(component.type())))
                .flatMap(Optional::stream)
                .filter(ViewDeclaration::isView)
                .toList();
    }
}
