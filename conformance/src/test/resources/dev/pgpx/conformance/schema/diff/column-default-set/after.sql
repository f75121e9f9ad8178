create table book (id int, v int default 7);
