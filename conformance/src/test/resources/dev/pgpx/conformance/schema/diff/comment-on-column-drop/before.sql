create table book (id int primary key, title text not null, pages int);
comment on column book.title is 'it''s';
