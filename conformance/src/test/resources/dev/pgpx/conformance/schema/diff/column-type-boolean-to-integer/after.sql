create table book (id int, v int);
