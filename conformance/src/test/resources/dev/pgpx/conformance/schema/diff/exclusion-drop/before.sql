create table book (id int not null, title text not null, pages int, room int4range);
alter table book add constraint c exclude using gist (room with &&);
