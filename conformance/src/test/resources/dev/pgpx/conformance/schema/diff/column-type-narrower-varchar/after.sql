create table book (id int, v varchar(10));
