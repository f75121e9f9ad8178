create table log (id int not null, day date not null, text text) partition by range (day);create table log_1 partition of log for values from ('2026-01-01') to ('2026-04-01');
