insert into log values (1, '2026-01-05', 'a');
