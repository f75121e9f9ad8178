create table book (id int, v bigint);
