create table log (id int not null, day date not null, text text) partition by range (day);create table log_1 partition of log for values from ('2026-01-01') to ('2026-02-01');create table log_2 partition of log for values from ('2026-02-01') to ('2026-03-01');alter table log add primary key (id, day);
create index log_id on log (id);
