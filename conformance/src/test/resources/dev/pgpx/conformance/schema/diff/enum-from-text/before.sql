create table book (id int, m text);
