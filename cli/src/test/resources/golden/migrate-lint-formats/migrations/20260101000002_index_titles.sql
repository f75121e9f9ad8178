-- migrate:up
create index book_title_idx on book (title);
