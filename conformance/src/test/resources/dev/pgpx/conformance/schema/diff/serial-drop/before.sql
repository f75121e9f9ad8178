create table book (id int primary key, title text not null, pages int);
create sequence book_id_seq as int owned by book.id; alter table book alter id set default nextval('book_id_seq');
