create table book (id int primary key, title text not null, pages int);
alter table book add language text not null default 'en';
