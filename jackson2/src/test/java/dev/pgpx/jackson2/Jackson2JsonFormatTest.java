package dev.pgpx.jackson2;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.pgpx.jackson.JsonFormatSuite;
import org.junit.jupiter.api.Test;

class Jackson2JsonFormatTest extends JsonFormatSuite {
    Jackson2JsonFormatTest() {
        super(new Jackson2JsonFormat());
    }

    @Test
    void readsNullAsATree() {
        assertThat(((JsonNode) new Jackson2JsonFormat().read("null", JsonNode.class)).isNull())
                .isTrue();
    }

    @Test
    void usesTheMapperThatItIsGiven() {
        ObjectMapper mapper = JsonMapper.builder()
                .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                .build();
        record Point(int fromLeft) {}

        assertThat(new Jackson2JsonFormat(mapper).write(new Point(3), Point.class))
                .isEqualTo("{\"from_left\":3}");
    }
}
