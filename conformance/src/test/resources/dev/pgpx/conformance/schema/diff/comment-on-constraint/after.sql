create table book (id int primary key, title text not null, pages int);
comment on constraint book_pkey on book is 'it''s';
