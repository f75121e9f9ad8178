create table book (id int, v interval);
