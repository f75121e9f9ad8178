create type mood as enum ('happy', 'unhappy');
create table book (id int, m mood default 'happy', unique (m));
