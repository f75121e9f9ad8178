package com.example;

@interface JsonNaming {}
