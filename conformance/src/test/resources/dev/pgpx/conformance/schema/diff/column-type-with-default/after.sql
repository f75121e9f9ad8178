create table book (id int, v bigint default 3);
