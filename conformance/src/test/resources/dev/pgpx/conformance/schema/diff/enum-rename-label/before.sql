create type mood as enum ('happy', 'sad');
create table book (id int, m mood default 'happy', unique (m));
