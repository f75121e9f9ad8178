create table book (id int, v date);
