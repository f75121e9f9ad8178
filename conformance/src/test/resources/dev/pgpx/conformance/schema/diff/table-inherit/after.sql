create table thing (id int);
create table book (id int, title text) ;
alter table book inherit thing;
