create type mood as enum ('happy', 'so so', 'sad', 'worse');
create table book (id int, m mood default 'happy', unique (m));
