create table t (id int primary key)

create policy p on t using (true)
