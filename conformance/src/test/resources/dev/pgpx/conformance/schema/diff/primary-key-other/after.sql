create table book (id int not null, title text not null, pages int, room int4range);
alter table book add constraint c primary key (id, title);
