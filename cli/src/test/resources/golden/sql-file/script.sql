-- a comment; with a semicolon
create table t (id int primary key, name text);
copy t (id, name) from stdin;
1	one
2	\N
\.
create function f() returns int language sql as $$ select 1; select 2; $$;
set my.setting = 'kept';
select current_setting('my.setting') as setting, f();
begin;
delete from t;
select count(*) from t;
rollback;
select * from t order by id;
