package dev.pgpx.jackson3;

import dev.pgpx.jackson.JsonFailureSuite;

class JsonFailureTest extends JsonFailureSuite {
    JsonFailureTest() {
        super(new Jackson3JsonFormat());
    }
}
