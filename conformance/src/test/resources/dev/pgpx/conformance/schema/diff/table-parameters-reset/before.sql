create table book (id int primary key, title text not null, pages int);
alter table book set (fillfactor = 70, autovacuum_enabled = false);
