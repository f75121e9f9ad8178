create table book (id int, v text);
