create table book (id int, v json);
