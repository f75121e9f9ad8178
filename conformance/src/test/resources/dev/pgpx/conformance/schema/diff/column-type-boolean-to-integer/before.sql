create table book (id int, v boolean);
