insert into book values (1, '2026-01-02');
