create table book (id int primary key, title text not null, pages int);
create unique index title_key on book (title); alter table book replica identity using index title_key;
