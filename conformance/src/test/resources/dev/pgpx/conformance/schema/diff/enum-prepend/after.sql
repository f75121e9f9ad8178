create type mood as enum ('sad', 'happy');
create table book (id int, m mood default 'happy', unique (m));
