package com.example;

import dev.pgpx.model.*;

@Table
record VolumeNote(@Id One<Library.Volume> volume, String text, Many<Reply> replies) {}
