create table book (id int, a int, c int);
