package dev.pgpx.conformance.bulk;

import dev.pgpx.model.Column;
import dev.pgpx.model.Id;
import dev.pgpx.model.Table;
import dev.pgpx.types.Codec;
import dev.pgpx.types.Codecs;

/** What is jsonb to the server is plain text to its codec, which so knows nothing of the binary form. */
@Table
record Document(@Id int id, @Column(type = "jsonb", codec = Document.Text.class) Text body) {
    /** The text. */
    record Text(String text) {
        static final Codec<Text> CODEC =
                Codecs.domain(Codecs.TEXT, Codecs.JSONB.type(), Text.class, Text::new, Text::text);
    }
}
