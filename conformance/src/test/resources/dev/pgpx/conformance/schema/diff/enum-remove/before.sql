create type mood as enum ('happy', 'sad', 'worse');
create table book (id int, m mood default 'happy', unique (m));
