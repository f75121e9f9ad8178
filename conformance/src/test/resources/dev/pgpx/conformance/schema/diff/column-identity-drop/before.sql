create table book (id int, v int generated always as identity);
