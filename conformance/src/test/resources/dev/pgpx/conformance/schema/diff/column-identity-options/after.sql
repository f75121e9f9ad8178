create table book (id int, v int generated always as identity (start with 100 increment by 5 cache 3));
