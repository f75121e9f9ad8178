create table book (id int, c int, b bigint);
