create table book (id int, pages int, title text);
