create type mood as enum ('happy', 'worse');
create table book (id int, m mood default 'happy', unique (m));
