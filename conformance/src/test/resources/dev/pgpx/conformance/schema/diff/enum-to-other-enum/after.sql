create type feeling as enum ('happy');
create table book (id int, m feeling);
