package com.example;

class Base {
    private final long id;

    Base(long id) {
        this.id = id;
    }

    public long getId() {
        return id;
    }
}
