create table book (id int, v numeric(8,2));
