create table book (id int, v jsonb);
