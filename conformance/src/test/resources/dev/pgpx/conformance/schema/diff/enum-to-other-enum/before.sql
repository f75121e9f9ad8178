create type mood as enum ('happy', 'x');
create table book (id int, m mood);
