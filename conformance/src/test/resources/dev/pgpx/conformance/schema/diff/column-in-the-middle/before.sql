create table book (id int, title text);
