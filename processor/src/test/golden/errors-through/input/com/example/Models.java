package com.example;

import dev.pgpx.model.*;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Table
record Student(
        @GeneratedId long id,
        @ManyToMany(through = Enrolment.class, joinTable = "x") Many<Course> named,
        @ManyToMany(through = String.class) Many<Course> noTable,
        @ManyToMany(through = Course.class) Many<Course> without,
        @ManyToMany(through = Enrolment.class) Many<Course> repeated,
        @ManyToMany(through = Friendship.class) Many<Student> friends,
        @ManyToMany(through = Visit.class) Many<Course> visited) {}

@Table
record Enrolment(@GeneratedId long id, One<Student> student, One<Course> course) {}

@Table
record Course(@Id String code) {}

@Table
record Friendship(@Id One<Student> one, @Id One<Student> other) {}

@Table
record Visit(@Id One<Student> student, @Id One<Course> course, @SoftDelete @Nullable Instant gone) {}
