create table book (id int, v timestamp);
