create type mood as enum ('worse', 'happy', 'sad');
create table book (id int, m mood default 'happy', unique (m));
