-- migrate:up
create index concurrently book_title_idx on book (title);

-- migrate:down
drop index concurrently book_title_idx;
