create table "a.b" (x int)
