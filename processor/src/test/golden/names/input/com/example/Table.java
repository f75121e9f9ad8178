package com.example;

import dev.pgpx.model.*;

@dev.pgpx.model.Table
public record Table(@Id String name, Many<Draft> drafts) {}
