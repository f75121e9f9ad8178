create table book (id int, v char(3));
