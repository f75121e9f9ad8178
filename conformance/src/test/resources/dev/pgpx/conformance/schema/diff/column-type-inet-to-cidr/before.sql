create table book (id int, v inet);
