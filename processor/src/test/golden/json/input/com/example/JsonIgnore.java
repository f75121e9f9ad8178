package com.example;

@interface JsonIgnore {}
