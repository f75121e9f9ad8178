create table book (id int, v bytea);
