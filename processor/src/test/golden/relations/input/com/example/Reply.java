package com.example;

import dev.pgpx.model.*;

@Table
record Reply(@GeneratedId long id, One<VolumeNote> note) {}
