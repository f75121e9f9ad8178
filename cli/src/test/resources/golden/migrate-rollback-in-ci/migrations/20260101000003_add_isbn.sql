-- migrate:up
alter table book add column isbn text;

-- migrate:down
alter table book drop column isbn;
