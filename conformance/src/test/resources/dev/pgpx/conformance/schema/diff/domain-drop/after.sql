create table book (id int, p int);
