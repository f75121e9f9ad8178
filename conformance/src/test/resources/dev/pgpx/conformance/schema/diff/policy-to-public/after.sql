create table book (id int primary key, title text not null, pages int);create policy p on book for select using (pages > 1);
