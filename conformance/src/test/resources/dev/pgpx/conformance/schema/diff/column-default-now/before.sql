create table book (id int, v timestamptz);
