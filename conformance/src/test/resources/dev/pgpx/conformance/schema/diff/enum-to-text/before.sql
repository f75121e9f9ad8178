create type mood as enum ('happy');
create table book (id int, m mood);
