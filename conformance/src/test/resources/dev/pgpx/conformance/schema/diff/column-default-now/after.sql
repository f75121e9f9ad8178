create table book (id int, v timestamptz default now());
