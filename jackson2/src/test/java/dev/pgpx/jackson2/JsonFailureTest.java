package dev.pgpx.jackson2;

import dev.pgpx.jackson.JsonFailureSuite;

class JsonFailureTest extends JsonFailureSuite {
    JsonFailureTest() {
        super(new Jackson2JsonFormat());
    }
}
