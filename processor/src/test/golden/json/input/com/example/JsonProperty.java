package com.example;

@interface JsonProperty {
    String value() default "";
}
