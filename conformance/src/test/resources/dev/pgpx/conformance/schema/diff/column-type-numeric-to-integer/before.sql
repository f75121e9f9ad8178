create table book (id int, v numeric);
