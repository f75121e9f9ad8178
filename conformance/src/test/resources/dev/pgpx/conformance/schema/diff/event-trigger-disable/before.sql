create function e() returns event_trigger language plpgsql as 'begin end';
create event trigger et on ddl_command_end execute function e();
