create table volume (id int, title text not null, pages int, constraint book_pkey primary key (id));
