-- lock_timout: 3s

-- migrate:up
create table a (id int);
commit;
