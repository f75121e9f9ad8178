create table book (id int, v varchar(20));
