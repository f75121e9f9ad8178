create table book (id int, v numeric(10,2));
