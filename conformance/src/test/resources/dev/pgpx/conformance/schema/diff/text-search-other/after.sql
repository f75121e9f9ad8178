create text search configuration words (parser = default);
alter text search configuration words add mapping for asciiword with english_stem;
