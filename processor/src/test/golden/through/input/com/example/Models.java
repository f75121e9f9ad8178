package com.example;

import dev.pgpx.model.*;

@Table
record Student(
        @GeneratedId long id,
        Many<Enrolment> enrolments,
        @OrderBy("title") @ManyToMany(through = Enrolment.class) Many<Course> courses,
        @ManyToMany(through = Friendship.class, column = "one_id", targetColumn = "other_id") Many<Student> friends) {}

@Table(schema = "school")
record Enrolment(@Id One<Student> student, @Id One<Course> course, int grade) {}

@Table
record Course(
        @Id String code,
        String title,
        @ManyToMany(through = Enrolment.class) Many<Student> students) {}

@Table
@Unique({"one", "other"})
record Friendship(@GeneratedId long id, One<Student> one, One<Student> other, String since) {}
