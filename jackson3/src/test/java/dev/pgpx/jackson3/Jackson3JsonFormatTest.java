package dev.pgpx.jackson3;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pgpx.jackson.JsonFormatSuite;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

class Jackson3JsonFormatTest extends JsonFormatSuite {
    Jackson3JsonFormatTest() {
        super(new Jackson3JsonFormat());
    }

    @Test
    void readsNullAsATree() {
        assertThat(((JsonNode) new Jackson3JsonFormat().read("null", JsonNode.class)).isNull())
                .isTrue();
    }

    @Test
    void usesTheMapperThatItIsGiven() {
        ObjectMapper mapper = JsonMapper.builder()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .build();
        record Point(int fromLeft) {}

        assertThat(new Jackson3JsonFormat(mapper).write(new Point(3), Point.class))
                .isEqualTo("{\"from_left\":3}");
    }
}
