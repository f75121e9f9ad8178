create table book (id int);
