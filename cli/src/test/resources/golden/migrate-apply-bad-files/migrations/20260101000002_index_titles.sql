-- migrate:up

-- migrate:down
drop table a;
