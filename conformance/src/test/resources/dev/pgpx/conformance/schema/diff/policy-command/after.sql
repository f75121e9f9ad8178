create table book (id int primary key, title text not null, pages int);create policy p on book for all to alice using (pages > 1);
