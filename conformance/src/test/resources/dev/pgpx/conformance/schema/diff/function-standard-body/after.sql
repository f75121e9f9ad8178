create table book (id int primary key, title text not null, pages int);create type mood as enum ('a');
create function titles() returns setof text stable begin atomic select title from book; end;
