package com.example;

public record Profile(String homepage) {}
