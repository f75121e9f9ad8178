create table book (id int primary key, title text not null, pages int);create policy p on book for select to alice using (pages > 1);comment on policy p on book is 'x';
