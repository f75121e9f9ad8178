package dev.pgpx.query;

record Tag(String code) {}
