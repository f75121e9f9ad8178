create type mood as enum ('happy');
create table book (id int, m mood default 'happy', unique (m));
