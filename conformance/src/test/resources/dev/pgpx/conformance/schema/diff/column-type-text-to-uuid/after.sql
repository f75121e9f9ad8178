create table book (id int, v uuid);
