create table book (id int, b int default 3);
