package dev.pgpx.schema.ddl;

import dev.pgpx.query.text.Identifiers;
import dev.pgpx.schema.fact.Fact;
import dev.pgpx.schema.fact.ObjectName;
import dev.pgpx.schema.fact.TextSearchConfigurationFact;
import dev.pgpx.schema.fact.TextSearchDictionaryFact;
import dev.pgpx.schema.fact.TextSearchParserFact;
import dev.pgpx.schema.fact.TextSearchTemplateFact;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Text search parsers, templates, dictionaries and configurations. */
final class TextSearchRules {
    static final List<Rule<?>> ALL = List.of(
            Rule.of(
                    TextSearchParserFact.class,
                    parser -> "create " + ObjectText.of(parser.key()) + Text.definition(parser.functions()),
                    parser -> drop(parser)),
            Rule.of(
                    TextSearchTemplateFact.class,
                    template -> "create " + ObjectText.of(template.key()) + Text.definition(template.functions()),
                    template -> drop(template)),
            Rule.of(
                    TextSearchDictionaryFact.class,
                    dictionary -> "create " + ObjectText.of(dictionary.key()) + " (\n    template = "
                            + dictionary.template().sql()
                            + dictionary
                                    .options()
                                    .map(options -> ",\n    " + options)
                                    .orElse("") + "\n)",
                    dictionary -> drop(dictionary)),
            new Rule<>(
                    TextSearchConfigurationFact.class,
                    (configuration, step) -> configuration(configuration),
                    configuration -> List.of(drop(configuration))));

    private TextSearchRules() {}

    private static String drop(Fact fact) {
        return "drop " + ObjectText.of(fact.key());
    }

    private static List<String> configuration(TextSearchConfigurationFact configuration) {
        String name = ObjectText.of(configuration.key());
        List<String> statements = new ArrayList<>();
        statements.add("create " + name + " (parser = " + configuration.parser().sql() + ")");
        configuration
                .mappings()
                .forEach((token, dictionaries) -> statements.add("alter " + name + " add mapping for "
                        + Identifiers.quote(token) + " with "
                        + dictionaries.stream().map(ObjectName::sql).collect(Collectors.joining(", "))));
        return statements;
    }
}
