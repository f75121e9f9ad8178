create index book_title_idx on book (title);
alter table book drop column code;
