create table book (id int primary key, title text not null, pages smallint);create function n() returns bigint stable begin atomic select sum(pages) from book; end;
