create table book (id int primary key, title text not null, pages int);create policy p on book to alice using (pages > 1);
